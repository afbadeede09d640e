package se.wikimedia.hub.machine;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What a machine made of a source text when it was first asked. It never changes. Language and source are looked for
 * and not read. */
@Entity
@Table(name = "machine_text")
class KeptMachineText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    private Long id;

    private String text = "";
    private String model = "";

    protected KeptMachineText() {}

    MachineText told() {
        return new MachineText(text, model);
    }
}
