using System.CommandLine;
using ConsulateSite.USync.CommandLine;
using NSubstitute;

namespace ConsulateSite.USync.Tests.CommandLine;

public sealed class USyncCommandTests : IDisposable
{
    private readonly IUSyncService _service = Substitute.For<IUSyncService>();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public void Dispose()
    {
        _output.Dispose();
        _error.Dispose();
    }

    [Theory]
    [InlineData(USyncChangeType.Create, 0)]
    [InlineData(USyncChangeType.NoChange, 0)]
    [InlineData(USyncChangeType.Fail, 1)]
    public async Task The_exit_code_says_whether_anything_failed(USyncChangeType change, int expected)
    {
        _service.ImportAsync("uSync", Arg.Any<IProgress<USyncProgress>>(), Arg.Any<CancellationToken>()).Returns(Result(change));

        Assert.Equal(expected, await RunAsync("import"));
    }

    [Fact]
    public async Task Each_verb_runs_its_work_on_the_given_folder()
    {
        _service.ExportAsync(default!, default, default).ReturnsForAnyArgs(Result(USyncChangeType.Create));
        _service.ReportAsync(default!, default, default).ReturnsForAnyArgs(Result(USyncChangeType.Create));

        await RunAsync("export", "here");
        await RunAsync("report", "there");

        await _service.Received().ExportAsync("here", Arg.Any<IProgress<USyncProgress>>(), Arg.Any<CancellationToken>());
        await _service.Received().ReportAsync("there", Arg.Any<IProgress<USyncProgress>>(), Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task A_missing_folder_is_said_without_a_stack_trace()
    {
        _service.ImportAsync(default!, default, default).ReturnsForAnyArgs<USyncResult>(_ => throw new DirectoryNotFoundException("There is no folder \"x\"."));

        Assert.Equal(1, await RunAsync("import", "x"));
        Assert.Equal("There is no folder \"x\"." + Environment.NewLine, _error.ToString());
    }

    [Fact]
    public async Task A_failure_is_told_with_file_line_and_reason()
    {
        _service.ImportAsync(default!, default, default).ReturnsForAnyArgs(Result(USyncChangeType.Fail));

        await RunAsync("import");

        Assert.Contains("FAILED    Content/a.config", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("line 3: it is broken", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("1 failed", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_of_a_file_do_not_reach_the_terminal()
    {
        ResultTable.Write(_output, Result(USyncChangeType.Create, "a\u001b[31mred\nline"), verbose: true);

        Assert.DoesNotContain('\u001b', _output.ToString());
        Assert.Contains("a [31mred line", _output.ToString(), StringComparison.Ordinal);
    }

    private static USyncResult Result(USyncChangeType change, string name = "a") => new(
        "/uSync/v18",
        [new USyncItemResult("Content", "Content/a.config", name, Guid.Empty, change) { Reason = change == USyncChangeType.Fail ? "it is broken" : null, Line = change == USyncChangeType.Fail ? 3 : null }],
        []);

    private Task<int> RunAsync(params string[] arguments) =>
        USyncCommand.Create("uSync", _ => Task.FromResult(_service)).Parse(arguments).InvokeAsync(new InvocationConfiguration { Output = _output, Error = _error });
}
