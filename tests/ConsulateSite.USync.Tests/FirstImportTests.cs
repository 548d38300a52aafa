using NSubstitute;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.USync.Tests;

public class FirstImportTests
{
    private readonly IUSyncService _service = Substitute.For<IUSyncService>();
    private readonly IContentTypeService _types = Substitute.For<IContentTypeService>();
    private readonly IKeyValueService _keyValues = Substitute.For<IKeyValueService>();
    private string? _state;

    public FirstImportTests()
    {
        _keyValues.GetValue(Arg.Any<string>()).Returns(_ => _state);
        _keyValues.When(service => service.SetValue(Arg.Any<string>(), Arg.Any<string>())).Do(call => _state = call.ArgAt<string>(1));
        _service.ImportAsync(default!, default, default).ReturnsForAnyArgs(new USyncResult("uSync", [], []));
    }

    private FirstImport First => new(_service, _types, _keyValues);

    [Fact]
    public async Task An_empty_database_is_filled_once()
    {
        Assert.NotNull(await First.RunAsync("uSync"));
        Assert.Null(await First.RunAsync("uSync"));
    }

    [Fact]
    public async Task A_database_with_types_is_left_alone()
    {
        _types.Count().Returns(3);

        Assert.Null(await First.RunAsync("uSync"));
        await _service.DidNotReceiveWithAnyArgs().ImportAsync(default!, default, default);
    }

    [Fact]
    public async Task An_import_that_was_cut_short_is_taken_up_again()
    {
        bool cutShort = true;
        _service.ImportAsync(default!, default, default).ReturnsForAnyArgs<USyncResult>(_ => cutShort ? throw new OperationCanceledException() : new USyncResult("uSync", [], []));
        await Assert.ThrowsAsync<OperationCanceledException>(() => First.RunAsync("uSync"));
        _types.Count().Returns(3);
        cutShort = false;

        Assert.NotNull(await First.RunAsync("uSync"));
        Assert.False(First.IsNeeded());
    }
}
