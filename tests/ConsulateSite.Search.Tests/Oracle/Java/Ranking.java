import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.*;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.MMapDirectory;

/**
 * Indexes documents (one a line: title and body in ar, fr, en, separated by tabs) and answers commands on standard input:
 * "top any|all" prints the documents found for each query, "time any|all ids|marks threads passes" what answering them takes.
 */
public final class Ranking {
    private static final String[] CULTURES = {"ar", "fr", "en"};
    private static final Map<String, Analyzer> ANALYZERS = new HashMap<>();

    public static void main(String[] arguments) throws Exception {
        Map<String, Analyzer> fields = new HashMap<>();
        for (String culture : CULTURES) {
            ANALYZERS.put(culture, Tokens.analyzer(culture));
            fields.put("title_" + culture, ANALYZERS.get(culture));
            fields.put("body_" + culture, ANALYZERS.get(culture));
        }
        Analyzer analyzer = new PerFieldAnalyzerWrapper(ANALYZERS.get("en"), fields);
        List<String[]> queries = Files.readAllLines(Paths.get(arguments[1])).stream().map(l -> l.split("\t")).collect(Collectors.toList());
        MMapDirectory directory = new MMapDirectory(Paths.get(arguments[2]));
        long begin = System.nanoTime();
        index(directory, analyzer, arguments[0]);
        System.out.printf(Locale.ROOT, "indexed %.3f%n", (System.nanoTime() - begin) / 1e9);
        System.out.flush();
        IndexReader reader = DirectoryReader.open(directory);
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            String[] command = line.split(" ");
            boolean all = command[1].equals("all");
            if (command[0].equals("top")) {
                IndexSearcher searcher = new IndexSearcher(reader);
                for (String[] query : queries) {
                    System.out.println(Arrays.stream(searcher.search(query(query, all), 10).scoreDocs).map(d -> String.valueOf(d.doc)).collect(Collectors.joining(" ")));
                }
            } else {
                time(reader, analyzer, queries, all, command[2].equals("marks"), Integer.parseInt(command[3]), Integer.parseInt(command[4]));
            }
            System.out.println("done");
            System.out.flush();
        }
    }

    private static void index(MMapDirectory directory, Analyzer analyzer, String file) throws IOException {
        FieldType type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(256));
             BufferedReader reader = Files.newBufferedReader(Paths.get(file))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] parts = line.split("\t", -1);
                Document document = new Document();
                for (int place = 0; place < CULTURES.length; place++) {
                    document.add(new Field("title_" + CULTURES[place], parts[2 * place], type));
                    document.add(new Field("body_" + CULTURES[place], parts[2 * place + 1], type));
                }
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
    }

    private static Query query(String[] query, boolean all) throws IOException {
        BooleanQuery.Builder clauses = new BooleanQuery.Builder();
        try (TokenStream stream = ANALYZERS.get(query[0]).tokenStream("text", query[1])) {
            CharTermAttribute attribute = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String term = attribute.toString();
                clauses.add(new BooleanQuery.Builder()
                    .add(new BoostQuery(new TermQuery(new Term("title_" + query[0], term)), 3), BooleanClause.Occur.SHOULD)
                    .add(new TermQuery(new Term("body_" + query[0], term)), BooleanClause.Occur.SHOULD).build(),
                    all ? BooleanClause.Occur.MUST : BooleanClause.Occur.SHOULD);
            }
            stream.end();
        }
        return clauses.build();
    }

    private static void time(
            IndexReader reader, Analyzer analyzer, List<String[]> queries, boolean all, boolean marks, int threads, int passes) throws Exception {
        double[][] taken = new double[threads][queries.size() * passes];
        Thread[] workers = new Thread[threads];
        long begin = System.nanoTime();
        for (int worker = 0; worker < threads; worker++) {
            int number = worker;
            workers[worker] = new Thread(() -> {
                try {
                    IndexSearcher searcher = new IndexSearcher(reader);
                    UnifiedHighlighter highlighter = new UnifiedHighlighter(searcher, analyzer);
                    for (int run = 0; run < taken[number].length; run++) {
                        String[] query = queries.get((run + number * queries.size() / threads) % queries.size());
                        long start = System.nanoTime();
                        Query parsed = query(query, all);
                        TopDocs top = searcher.search(parsed, 10);
                        if (marks && top.scoreDocs.length > 0) {
                            highlighter.highlightFields(new String[] {"title_" + query[0], "body_" + query[0]}, parsed, top);
                        }
                        taken[number][run] = (System.nanoTime() - start) / 1e3;
                    }
                } catch (IOException exception) {
                    throw new UncheckedIOException(exception);
                }
            });
            workers[worker].start();
        }
        for (Thread worker : workers) {
            worker.join();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        double[] sorted = Arrays.stream(taken).flatMapToDouble(Arrays::stream).sorted().toArray();
        System.out.printf(Locale.ROOT, "%.1f %.1f %.1f%n", sorted.length / seconds, sorted[sorted.length / 2], sorted[(int) (sorted.length * 0.99)]);
    }
}
