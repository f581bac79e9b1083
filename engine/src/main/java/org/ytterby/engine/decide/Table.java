package org.ytterby.engine.decide;

/** NumberedConditions under keys, without boxes: open addressing, at most half full. Keys are above zero, numbers not below. Not thread-safe. */
final class Table {
    private static final int FIRST = 64;

    private long[] keys = {};
    private int[] numbers = {};
    private int size;

    /** The number under a key; less than zero where there is none. */
    int get(long key) {
        if (size == 0) {
            return -1;
        }
        int at = place(key);
        return keys[at] == key ? numbers[at] : -1;
    }

    void put(long key, int number) {
        if (2 * (size + 1) > keys.length) {
            grow();
        }
        int at = place(key);
        size += keys[at] == 0 ? 1 : 0;
        keys[at] = key;
        numbers[at] = number;
    }

    /** Where the key stands, or where it would. */
    private int place(long key) {
        int mask = keys.length - 1;
        int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 33) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[Math.max(FIRST, 4 * oldKeys.length)];
        numbers = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = place(oldKeys[i]);
                keys[at] = oldKeys[i];
                numbers[at] = oldNumbers[i];
            }
        }
    }
}
