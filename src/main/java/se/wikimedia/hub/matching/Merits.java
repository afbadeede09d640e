package se.wikimedia.hub.matching;

import java.util.Arrays;

/** Merits of which the lowest is at hand: a binary heap without boxes. */
final class Merits {

    private long[] heap = new long[4];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    long lowest() {
        return heap[0];
    }

    void add(long merit) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, size * 2);
        }
        int at = size++;
        while (at > 0 && heap[(at - 1) / 2] > merit) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = merit;
    }

    void removeLowest() {
        long last = heap[--size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= last) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = last;
    }
}
