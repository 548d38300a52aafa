using System.CommandLine;
using ConsulateSite.Benchmarks.Commands;

RootCommand root = new("Measures the site and prints Markdown tables; docs/performance.md tells what they mean.")
{
    PagesCommand.Create(),
    DeliveryCommand.Create(),
    DeliveryQueryCommand.Create(),
    WritesCommand.Create(),
    BackofficeCommand.Create(),
    StartCommand.Create(),
    ImportCommand.Create(),
    MemoryCommand.Create(),
    ImagesCommand.Create(),
    BareServerCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
