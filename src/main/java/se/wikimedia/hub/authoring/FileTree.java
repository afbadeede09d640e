package se.wikimedia.hub.authoring;

import java.io.IOException;
import java.util.Set;
import java.util.SortedSet;

/** Where the files of one module lie. Their names are paths within the module, with {@code /}. */
interface FileTree {

    SortedSet<String> files();

    /** What is there but must not be read; it has been reported. */
    Set<String> refused();

    /** In bytes. */
    long size(String file) throws IOException;

    byte[] bytes(String file) throws IOException;
}
