using ConsulateSite.USync.Runs;
using Microsoft.Extensions.Logging.Abstractions;
using NSubstitute;
using Umbraco.Cms.Core.Scoping;

namespace ConsulateSite.USync.Tests.Runs;

public sealed class USyncServiceTests : IDisposable
{
    private const string KeyA = "aaaaaaaa-0000-0000-0000-000000000001";
    private const string KeyB = "bbbbbbbb-0000-0000-0000-000000000002";

    private readonly TemporaryFolder _folder = new();
    private readonly FakeHandler _content = new(Kind.Content);
    private readonly FakeHandler _types = new(Kind.ContentTypes);
    private readonly ICoreScopeProvider _scopes = Substitute.For<ICoreScopeProvider>();
    private readonly List<ICoreScope> _opened = [];
    private readonly USyncService _service;

    public USyncServiceTests()
    {
        _scopes.CreateCoreScope().ReturnsForAnyArgs(_ =>
        {
            ICoreScope scope = Substitute.For<ICoreScope>();
            _opened.Add(scope);
            return scope;
        });
        _service = new USyncService([_content, _types], _scopes, NullLogger<USyncService>.Instance);
    }

    public void Dispose()
    {
        _service.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_second_import_changes_nothing_and_says_so()
    {
        Item("Content/a.config", KeyA, "a", "1");

        USyncResult first = await _service.ImportAsync(_folder.Path);
        USyncResult second = await _service.ImportAsync(_folder.Path);

        Assert.Equal(USyncChangeType.Create, Assert.Single(first.Items).Change);
        Assert.Equal(USyncChangeType.NoChange, Assert.Single(second.Items).Change);
        Assert.Equal(["save a", "complete a"], _content.Log);
        Assert.Equal(0, second.ExitCode);
    }

    [Fact]
    public async Task A_report_tells_the_properties_and_stores_nothing()
    {
        Item("Content/a.config", KeyA, "a", "1");
        await _service.ImportAsync(_folder.Path);
        Item("Content/a.config", KeyA, "a", "2");
        Item("Content/b.config", KeyB, "b", "1");
        _content.Log.Clear();

        USyncResult report = await _service.ReportAsync(_folder.Path);

        Assert.Equal([USyncChangeType.Update, USyncChangeType.Create], report.Items.Select(item => item.Change));
        Assert.Equal(new USyncPropertyChange("Value", "1", "2"), Assert.Single(report.Items[0].Changes));
        Assert.Empty(_content.Log);
    }

    [Theory]
    [InlineData("refuse", "refused", 2)]
    [InlineData("explode", "exploded", null)]
    public async Task An_item_that_is_refused_fails_alone_with_its_scope_rolled_back(string value, string reason, int? line)
    {
        Item("Content/a.config", KeyA, "a", value);
        Item("Content/b.config", KeyB, "b", "1");

        USyncResult result = await _service.ImportAsync(_folder.Path);

        USyncItemResult failed = Assert.Single(result.Items, item => item.Change == USyncChangeType.Fail);
        Assert.Equal(("Content/a.config", reason, line), (failed.File, failed.Reason, failed.Line));
        Assert.True(_content.Site.ContainsKey(Guid.Parse(KeyB)));
        Assert.Equal(1, result.ExitCode);
        _opened[0].DidNotReceive().Complete();
        _opened[0].Received().Dispose();
    }

    [Fact]
    public async Task A_broken_file_is_told_by_name_line_and_reason_and_the_rest_goes_on()
    {
        _folder.Write("v18/Content/a.config", "<Content>\n<oops>");
        Item("Content/b.config", KeyB, "b", "1");

        USyncResult result = await _service.ImportAsync(_folder.Path);

        USyncItemResult failed = Assert.Single(result.Items, item => item.Change == USyncChangeType.Fail);
        Assert.Equal(("Content/a.config", 2), (failed.File, failed.Line));
        Assert.Single(_content.Site);
    }

    [Fact]
    public async Task A_file_of_another_kind_in_the_folder_is_refused()
    {
        _folder.Write("v18/Content/a.config", $"<Media Key=\"{KeyA}\" Alias=\"a\"><Value>1</Value></Media>");

        USyncItemResult failed = Assert.Single((await _service.ImportAsync(_folder.Path)).Items);

        Assert.Contains("<Media>", failed.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kinds_come_in_their_order_and_items_after_what_they_need()
    {
        Item("Content/a.config", KeyA, "a", "1", needs: "b");
        Item("Content/b.config", KeyB, "b", "1");
        Item("ContentTypes/t.config", KeyA, "t", "1");

        USyncResult result = await _service.ImportAsync(_folder.Path);

        Assert.Equal(["t", "b", "a"], result.Items.Select(item => item.Name));
        Assert.Equal(["save b", "save a", "complete b", "complete a"], _content.Log);
    }

    [Fact]
    public async Task The_second_pass_may_fail_an_item()
    {
        Item("Content/a.config", KeyA, "a", "incomplete");

        USyncItemResult failed = Assert.Single((await _service.ImportAsync(_folder.Path)).Items);

        Assert.Equal((USyncChangeType.Fail, "not completed"), (failed.Change, failed.Reason));
    }

    [Fact]
    public async Task A_live_file_beats_a_tombstone_of_the_same_key()
    {
        Item("Content/a.config", KeyA, "a", "1");
        Tombstone("Content/a_old.config", KeyA, "a");

        USyncResult result = await _service.ImportAsync(_folder.Path);

        Assert.Equal(USyncChangeType.Create, Assert.Single(result.Items).Change);
        Assert.Single(_content.Site);
    }

    [Fact]
    public async Task A_tombstone_deletes_once_and_a_rename_deletes_nothing()
    {
        Item("Content/a.config", KeyA, "a", "1");
        Item("Content/b.config", KeyB, "b", "1");
        await _service.ImportAsync(_folder.Path);
        Tombstone("Content/a.config", KeyA, "a");
        Tombstone("Content/b.config", KeyB, "b", "Rename");

        USyncResult first = await _service.ImportAsync(_folder.Path);
        USyncResult second = await _service.ImportAsync(_folder.Path);

        Assert.Equal((USyncChangeType.Delete, "a"), (Assert.Single(first.Items).Change, first.Items[0].Name));
        Assert.Empty(second.Items);
        Assert.Equal(Guid.Parse(KeyB), Assert.Single(_content.Site).Key);
    }

    [Fact]
    public async Task What_has_no_file_is_never_deleted_by_a_clean_tombstone()
    {
        Item("Content/a.config", KeyA, "a", "1");
        await _service.ImportAsync(_folder.Path);
        Tombstone("Content/clean.config", KeyB, "parent", "Clean");

        USyncResult result = await _service.ImportAsync(_folder.Path);

        Assert.Contains("clean.config", Assert.Single(result.Notes), StringComparison.Ordinal);
        Assert.Single(_content.Site);
    }

    [Fact]
    public async Task Of_two_files_with_one_key_that_say_the_same_one_is_used_with_a_warning()
    {
        Item("Content/a.config", KeyA, "a", "1");
        Item("Content/a_copy.config", KeyA, "a", "1");

        USyncResult result = await _service.ImportAsync(_folder.Path);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Content/a.config", Assert.Single(Assert.Single(result.Items, item => item.Warnings.Count > 0).Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_files_with_one_key_that_differ_the_second_fails()
    {
        Item("Content/a.config", KeyA, "a", "1");
        Item("Content/a_copy.config", KeyA, "a", "2");

        USyncResult result = await _service.ImportAsync(_folder.Path);

        Assert.Equal("Content/a_copy.config", Assert.Single(result.Items, item => item.Change == USyncChangeType.Fail).File);
        Assert.Equal("1", Assert.Single(_content.Site).Value.Value);
    }

    [Fact]
    public async Task Of_two_files_with_one_alias_that_must_be_unique_the_second_fails()
    {
        Item("ContentTypes/a.config", KeyA, "page", "1");
        Item("ContentTypes/b.config", KeyB, "Page", "1");

        USyncResult result = await _service.ImportAsync(_folder.Path);

        Assert.Equal("ContentTypes/b.config", Assert.Single(result.Items, item => item.Change == USyncChangeType.Fail).File);
        Assert.Equal(Guid.Parse(KeyA), Assert.Single(_types.Site).Key);
    }

    [Fact]
    public async Task A_folder_of_an_unknown_kind_is_told_and_left_alone()
    {
        string webhook = _folder.Write("v18/Webhooks/w.config", "<Webhook/>");
        Item("Content/a.config", KeyA, "a", "1");

        USyncResult import = await _service.ImportAsync(_folder.Path);
        USyncResult export = await _service.ExportAsync(_folder.Path);

        Assert.Contains("Webhooks", Assert.Single(import.Notes), StringComparison.Ordinal);
        Assert.Contains("Webhooks", Assert.Single(export.Notes), StringComparison.Ordinal);
        Assert.Equal("<Webhook/>", await File.ReadAllTextAsync(webhook));
    }

    [Fact]
    public async Task An_export_leaves_a_file_that_agrees_byte_for_byte()
    {
        string path = _folder.Write("v18/Content/a.config", $"<Content   Alias='a' Key='{KeyA}'>\r\n\t<Value><![CDATA[1]]></Value><Odd/></Content>\r\n");
        byte[] before = await File.ReadAllBytesAsync(path);
        await _service.ImportAsync(_folder.Path);

        USyncResult export = await _service.ExportAsync(_folder.Path);

        Assert.Equal(USyncChangeType.NoChange, Assert.Single(export.Items).Change);
        Assert.Equal(before, await File.ReadAllBytesAsync(path));
    }

    [Fact]
    public async Task An_export_changes_what_differs_and_keeps_what_it_does_not_know()
    {
        string path = _folder.Write("v18/Content/a.config", $"<Content Key=\"{KeyA}\" Alias=\"a\" Odd=\"1\">\n  <Value>1</Value>\n  <Strange>kept</Strange>\n</Content>");
        await _service.ImportAsync(_folder.Path);
        _content.Site[Guid.Parse(KeyA)] = _content.Site[Guid.Parse(KeyA)] with { Value = "2" };

        USyncResult export = await _service.ExportAsync(_folder.Path);

        Assert.Equal(USyncChangeType.Update, Assert.Single(export.Items).Change);
        Assert.Equal($"<Content Key=\"{KeyA}\" Alias=\"a\" Odd=\"1\" Level=\"1\">\n  <Value>2</Value>\n  <Strange>kept</Strange>\n</Content>", await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task An_export_buries_what_is_gone_and_a_new_item_does_not_take_its_name()
    {
        Item("Content/a.config", KeyA, "a", "1");
        await _service.ImportAsync(_folder.Path);
        _content.Site.Remove(Guid.Parse(KeyA));
        _content.Site[Guid.Parse(KeyB)] = new FakeItem { Key = Guid.Parse(KeyB), Alias = "A", Value = "2" };

        USyncResult export = await _service.ExportAsync(_folder.Path);

        Assert.Equal([USyncChangeType.Create, USyncChangeType.Delete], export.Items.Select(item => item.Change));
        Assert.Contains("Change=\"Delete\"", await File.ReadAllTextAsync(Path.Combine(_folder.Path, "v18/Content/a.config")), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "v18/Content/a_bbbbbbbb.config")));
    }

    [Fact]
    public async Task What_was_exported_imports_into_another_site_as_the_same()
    {
        _content.Site[Guid.Parse(KeyA)] = new FakeItem { Key = Guid.Parse(KeyA), Alias = "الرئيسية", Value = "<&]]>\n\"'" };
        await _service.ExportAsync(_folder.Path);
        FakeHandler other = new(Kind.Content);
        using USyncService service = new([other], _scopes, NullLogger<USyncService>.Instance);

        await service.ImportAsync(_folder.Path);

        Assert.Equal(_content.Site.Values, other.Site.Values);
    }

    [Fact]
    public async Task Progress_counts_up_to_the_number_of_items()
    {
        Item("Content/a.config", KeyA, "a", "1");
        Item("Content/b.config", KeyB, "b", "1");
        List<USyncProgress> told = [];
        IProgress<USyncProgress> progress = Substitute.For<IProgress<USyncProgress>>();
        progress.When(listener => listener.Report(Arg.Any<USyncProgress>())).Do(call => told.Add(call.Arg<USyncProgress>()));

        await _service.ImportAsync(_folder.Path, progress);

        Assert.Equal([(1, 2), (2, 2)], told.Select(step => (step.Done, step.Total)));
    }

    [Fact]
    public async Task A_cancelled_import_stops_between_two_items()
    {
        Item("Content/a.config", KeyA, "a", "1");
        Item("Content/b.config", KeyB, "b", "1");
        using CancellationTokenSource source = new();
        IProgress<USyncProgress> progress = Substitute.For<IProgress<USyncProgress>>();
        progress.When(listener => listener.Report(Arg.Any<USyncProgress>())).Do(_ => source.Cancel());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _service.ImportAsync(_folder.Path, progress, source.Token));

        Assert.Single(_content.Site);
    }

    private void Item(string name, string key, string alias, string value, string? needs = null) => _folder.Write(
        "v18/" + name,
        $"<{(name.StartsWith("ContentTypes", StringComparison.Ordinal) ? "ContentType" : "Content")} Key=\"{key}\" Alias=\"{alias}\">\n<Value>{value}</Value>{(needs is null ? string.Empty : $"<Needs>{needs}</Needs>")}</{(name.StartsWith("ContentTypes", StringComparison.Ordinal) ? "ContentType" : "Content")}>");

    private void Tombstone(string name, string key, string alias, string change = "Delete") =>
        _folder.Write("v18/" + name, $"<Empty Key=\"{key}\" Alias=\"{alias}\" Change=\"{change}\" />");
}
