package kassa;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables as RFC 4180 writes them. */
final class Csv {
    private final String text;
    private int at;

    private Csv(String text) {
        this.text = text;
    }

    /** The rows below the first, by the names in the first. A cell that is missing is left out. */
    static List<Map<String, String>> rows(String text) {
        Csv csv = new Csv(text.startsWith("\uFEFF") ? text.substring(1) : text);
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> names = csv.more() ? csv.line() : List.of();
        while (csv.more()) {
            List<String> cells = csv.line();
            Map<String, String> row = new LinkedHashMap<>();
            for (int column = 0; column < Math.min(names.size(), cells.size()); column++) {
                row.put(names.get(column), cells.get(column));
            }
            rows.add(row);
        }
        return rows;
    }

    private boolean more() {
        return at < text.length();
    }

    private boolean takes(char wanted) {
        boolean found = more() && text.charAt(at) == wanted;
        at += found ? 1 : 0;
        return found;
    }

    private List<String> line() {
        List<String> cells = new ArrayList<>();
        do {
            cells.add(takes('"') ? quoted() : plain());
        } while (takes(','));
        takes('\r');
        takes('\n');
        return cells;
    }

    private String plain() {
        int begin = at;
        while (more() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(begin, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        while (more()) {
            char letter = text.charAt(at++);
            if (letter == '"' && !takes('"')) {
                // Whatever follows the closing quote belongs to the cell; nothing should.
                return cell.append(plain()).toString();
            }
            cell.append(letter);
        }
        return cell.toString();
    }
}
