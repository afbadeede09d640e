package se.wikimedia.hub.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A process that replaces a folder over and over, until it is killed. */
final class ReplacedForEver {

    private ReplacedForEver() {}

    /** Arguments: the parent folder and the folder's name. */
    public static void main(String[] arguments) throws IOException {
        var folder = new WholeFolder(Path.of(arguments[0]), arguments[1]);
        for (int state = 0; ; state = 1 - state) {
            folder.replace(state(state));
            if (state == 1) {
                System.out.println("replaced");
            }
        }
    }

    static Map<String, byte[]> state(int number) {
        var files = new TreeMap<String, byte[]>();
        for (int i = 0; i < 5; i++) {
            files.put("deep/file" + i, ("state " + number).getBytes(StandardCharsets.UTF_8));
        }
        files.put("only-in-" + number, new byte[] {1});
        return files;
    }
}
