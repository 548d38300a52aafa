import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import org.apache.lucene.analysis.*;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.*;

/** Prints for each line of a file what Lucene's analyzer of a language makes of it: term, start, end and position increment. */
public final class Tokens {
    public static void main(String[] arguments) throws IOException {
        Analyzer analyzer = analyzer(arguments[0]);
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(Paths.get(arguments[2]), StandardCharsets.UTF_8));
             BufferedReader reader = Files.newBufferedReader(Paths.get(arguments[1]), StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                writer.print(tokens(analyzer, line));
                writer.print('\n');
            }
        }
    }

    static Analyzer analyzer(String culture) {
        switch (culture) {
            case "ar": return new ArabicAnalyzer();
            case "fr": return new FrenchAnalyzer();
            default: return new EnglishAnalyzer();
        }
    }

    private static String tokens(Analyzer analyzer, String line) throws IOException {
        StringBuilder text = new StringBuilder();
        try (TokenStream stream = analyzer.tokenStream("text", line)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute position = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                text.append(text.length() > 0 ? "\t" : "").append(term).append('/').append(offset.startOffset())
                    .append('-').append(offset.endOffset()).append('+').append(position.getPositionIncrement());
            }
            stream.end();
        }
        return text.toString();
    }
}
