package se.wikimedia.hub.credit;

/** Whether somebody wants to be named as a translator. Who says nothing is named, as the licence asks. */
public enum Naming {
    NAMED,
    UNNAMED
}
