package org.haven.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages' sentences, in both languages. */
class MessagesTests {

    private static final Pattern USED = Pattern.compile("#\\{([a-z0-9.-]+[a-z0-9])[}(]");

    private final Properties english = read("messages.properties");
    private final Properties spanish = read("messages_es.properties");

    @Test
    void everySentenceIsThereInBothLanguages() {
        assertThat(spanish.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        assertThat(english.values()).noneMatch(text -> text.toString().isBlank());
        assertThat(spanish.values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void bothLanguagesTakeTheSameValues() {
        for (var key : english.stringPropertyNames()) {
            assertThat(places(spanish, key)).as(key).isEqualTo(places(english, key));
        }
    }

    @Test
    void everySentenceThatATemplateAsksForIsThere() throws IOException {
        var asked = new TreeSet<String>();
        try (var templates = Files.walk(Path.of("src/main/resources/templates/app"))) {
            for (var template : templates.filter(Files::isRegularFile).toList()) {
                var found = USED.matcher(Files.readString(template));
                while (found.find()) {
                    asked.add(found.group(1));
                }
            }
        }
        assertThat(asked).isNotEmpty();
        assertThat(english.stringPropertyNames()).containsAll(asked);
    }

    private static int places(Properties messages, String key) {
        return new MessageFormat(messages.getProperty(key)).getFormatsByArgumentIndex().length;
    }

    private static Properties read(String name) {
        try (var in = MessagesTests.class.getResourceAsStream("/" + name)) {
            var messages = new Properties();
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
