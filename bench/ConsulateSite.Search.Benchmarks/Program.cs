using System.CommandLine;
using ConsulateSite.Search.Benchmarks;

RootCommand root = new("Measures search and prints Markdown tables; docs/search.md tells what they mean.")
{
    LuceneCommand.Create(),
    IndexCommand.Create(),
    HostileCommand.Create(),
    ConcurrentCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
