package se.wikimedia.hub.exchange;

/** How a group's file is written. The same content gives the same bytes. */
public enum FileFormat {
    /** GNU gettext. */
    PO {
        @Override
        String write(GroupFile file) {
            return PoForm.write(file);
        }

        @Override
        GroupFile read(byte[] bytes) {
            return PoForm.read(bytes);
        }
    },
    /** XLIFF 2.1, an OASIS standard. */
    XLIFF {
        @Override
        String write(GroupFile file) {
            return XliffWriter.write(file);
        }

        @Override
        GroupFile read(byte[] bytes) {
            return new XliffReader().read(bytes);
        }
    },
    /** A message bundle of the MediaWiki Translate extension: JSON with {@code @metadata}. */
    BUNDLE {
        @Override
        String write(GroupFile file) {
            return BundleForm.write(file);
        }

        @Override
        GroupFile read(byte[] bytes) {
            return BundleForm.read(bytes);
        }
    };

    /** By the first sign that stands there. */
    static FileFormat of(byte[] bytes) {
        for (byte each : bytes) {
            if (each == '<') {
                return XLIFF;
            } else if (each == '{') {
                return BUNDLE;
            } else if (each > ' ') {
                return PO;
            }
        }
        return PO;
    }

    abstract String write(GroupFile file);

    /** Never throws: whatever is wrong is among the problems. */
    abstract GroupFile read(byte[] bytes);
}
