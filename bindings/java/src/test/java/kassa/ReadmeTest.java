package kassa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README is compiled and run as it stands, against the sandbox, in a process of its own. */
class ReadmeTest {
    @Test
    void whatTheReadmeShowsWorks() throws Exception {
        List<String> blocks = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        assertEquals(5, blocks.size());
        StringBuilder imports = new StringBuilder();
        StringBuilder rest = new StringBuilder();
        String.join("\n", blocks).lines().forEach(line -> (line.startsWith("import ") ? imports : rest).append(line).append('\n'));
        String frame = Files.readString(Path.of("src/test/resources/Readme.java.txt"));
        Path classes = Compiled.compile(
                Compiled.source("Readme", frame.replace("%IMPORTS%\n", imports).replace("%BLOCKS%\n", rest)));

        Sandbox sandbox = Sandbox.shared();
        ProcessBuilder reader = Compiled.java("Readme", classes);
        reader.environment().putAll(Map.of(
                "BASE_URL", sandbox.url,
                "ACCOUNT", sandbox.account(),
                "API_KEY", sandbox.apiKey(),
                "JOURNAL_KEY", Sandbox.JOURNAL_KEY,
                "FILE", Databases.SQLITE.fresh(),
                "SIGNING_KEY_ID", sandbox.signingKeyId(),
                "SIGNING_KEY", sandbox.signingKey()));
        Process process = reader.start();
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line; (line = lines.readLine()) != null; ) {
                said.add(line.startsWith("KNR-") ? line.split(" ")[0] : line);
                if (line.startsWith("QR ")) {
                    approve(sandbox, line.substring("QR ".length()));
                }
            }
        }
        assertEquals(0, process.waitFor());
        assertEquals(
                List.of(
                        "approved yes",
                        "6168 2056 6168",
                        "parcel-1 made",
                        "return-1 made",
                        "rest-1 made",
                        "COMPLETED 12336",
                        "KNR-D20",
                        "servlet true, status 400"),
                said.subList(1, said.size()),
                said.toString());
    }

    private static void approve(Sandbox sandbox, String url) {
        for (JsonNode request : sandbox.control("GET", "requests", null)) {
            if (request.toString().contains(url)) {
                sandbox.approve(request.get("payment_request_reference").asText());
                return;
            }
        }
        assertTrue(false, "no request has the address " + url);
    }
}
