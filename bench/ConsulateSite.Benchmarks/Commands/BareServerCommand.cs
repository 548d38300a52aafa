using System.CommandLine;
using ConsulateSite.Benchmarks.Load;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace ConsulateSite.Benchmarks.Commands;

/// <summary>Kestrel without anything on it, which answers every request with the same recorded bytes: the ceiling to compare with.</summary>
internal static class BareServerCommand
{
    public static Command Create()
    {
        Argument<string> recording = new("recording") { Description = "A file that the command 'pages' wrote." };
        Command command = new("bare", "Serves one recorded answer; started by 'pages'.") { recording };
        command.Hidden = true;
        command.SetAction((parsed, token) => RunAsync(Recording.Load(parsed.GetValue(recording)!), token));
        return command;
    }

    private static async Task RunAsync(Recording recording, CancellationToken cancellationToken)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        await using WebApplication app = builder.Build();
        KeyValuePair<string, StringValues>[] headers =
            [.. recording.Headers.Select(header => KeyValuePair.Create(header.Key, new StringValues(header.Value)))];
        app.Run(context =>
        {
            HttpResponse response = context.Response;
            foreach ((string name, StringValues value) in headers)
            {
                response.Headers[name] = value;
            }

            response.ContentLength = recording.Body.Length;
            return response.BodyWriter.WriteAsync(recording.Body, context.RequestAborted).AsTask();
        });
        await app.StartAsync(cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
    }
}
