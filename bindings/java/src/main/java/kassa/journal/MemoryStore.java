package kassa.journal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kassa.errors.FencedException;

/** Keeps journals as long as the process lives. For tests, and for calls that need none. */
public final class MemoryStore implements Store {
    private final Map<String, List<String>> journals = new TreeMap<>();
    private final Set<String> ended = new HashSet<>();

    /** An empty store. */
    public MemoryStore() {}

    @Override
    public synchronized List<String> read(String reference) {
        return List.copyOf(journals.getOrDefault(reference, List.of()));
    }

    @Override
    public synchronized void append(String reference, long after, List<String> lines) {
        List<String> known = journals.computeIfAbsent(reference, name -> new ArrayList<>());
        if (known.size() != after) {
            throw new FencedException(reference);
        }
        known.addAll(lines);
    }

    @Override
    public synchronized void ended(String reference) {
        ended.add(reference);
    }

    @Override
    public synchronized List<String> pending() {
        return journals.keySet().stream().filter(reference -> !ended.contains(reference)).toList();
    }
}
