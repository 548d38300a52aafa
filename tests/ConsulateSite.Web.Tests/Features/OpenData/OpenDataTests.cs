using System.Text.Json.Nodes;
using ConsulateSite.Web.Features.OpenData;
using ConsulateSite.Web.Tests.Fakes;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Web.Tests.Features.OpenData;

public sealed class OpenDataTests
{
    private static readonly DateTime Today = new(2026, 11, 16, 8, 0, 0, DateTimeKind.Utc);

    private readonly OpenDataSite _site = new();

    [Fact]
    public void An_amount_is_a_number_with_its_currency_and_an_unknown_one_is_no_zero()
    {
        FakeContent procedure = _site.Procedure("passport-adult", OpenDataSite.Fee(300.5000m), OpenDataSite.Fee(amount: null), OpenDataSite.Fee(0m));

        JsonArray fees = _site.Records("fees", "fr");

        Assert.Equal(["300.5", "null", "0"], fees.Select(fee => fee!["amount"]?.ToJsonString() ?? "null"));
        Assert.All(fees, fee => Assert.Equal(("MAD", "passport-adult"), ((string?)fee!["currency"], (string?)fee["procedure"])));
        Assert.Equal($"http://localhost/fr/{procedure.Key:N}/", (string?)fees[0]!["url"]);
        string[] lines = _site.Csv("fees", "fr").Split("\r\n");
        Assert.Equal("\uFEFFid,procedure,procedureName,cases,component,label,amount,currency,certainty,source,sourceYear,url,changed", lines[0]);
        Assert.Contains(",Fee fr,300.5,MAD,confirmed,", lines[1], StringComparison.Ordinal);
        Assert.Contains(",Fee fr,,MAD,confirmed,", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_keeps_its_name_in_every_language_and_its_words_are_of_one_language()
    {
        _site.Procedure("passport-adult", OpenDataSite.Fee(1m));

        JsonNode arabic = _site.Records("fees", "ar")[0]!;
        JsonNode french = _site.Records("fees", "fr")[0]!;

        Assert.Equal((string?)french["id"], (string?)arabic["id"]);
        Assert.Equal(("Fee ar", "Fee fr"), ((string?)arabic["label"], (string?)french["label"]));
    }

    [Fact]
    public void A_spreadsheet_computes_nothing_that_an_editor_wrote()
    {
        _site.Procedure("passport-adult", OpenDataSite.Fee(-1m, "=HYPERLINK(\"https://example.org\",\"x\")"));

        string line = _site.Csv("fees", "fr").Split("\r\n")[1];

        Assert.Contains(",\"'=HYPERLINK(\"\"https://example.org\"\",\"\"x\"\") fr\",-1,MAD", line, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_kept_for_members_or_not_published_is_in_no_file_nor_named_by_another_record()
    {
        FakeContent open = _site.Procedure("open", OpenDataSite.Fee(1m));
        FakeContent kept = _site.Procedure("kept", OpenDataSite.Fee(2m));
        FakeContent draft = _site.Procedure("draft", OpenDataSite.Fee(3m));
        kept.Path = "-1,7,8";
        _site.Protect(7);
        draft.Unpublish();
        open.With("prerequisites", new[] { _site.Feeds.Model(kept), _site.Feeds.Model(draft) });

        Assert.Equal("open", Assert.Single(_site.Records("fees", "fr"))!["procedure"]!.GetValue<string>());
        Assert.Empty(Assert.Single(_site.Records("procedures", "fr"))!["prerequisites"]!.AsArray());
    }

    [Fact]
    public void An_event_of_whole_days_has_days_and_another_has_its_hours_with_their_distance_from_UTC()
    {
        _site.Feeds.Event("Timed", new DateTime(2026, 12, 1, 18, 30, 0), new DateTime(2026, 12, 1, 20, 0, 0));
        _site.Feeds.Event("Days", new DateTime(2026, 12, 5), new DateTime(2026, 12, 6)).With("allDay", true);

        JsonArray events = _site.Records("events", "en");

        Assert.Equal("2026-12-01T18:30:00+01:00", (string?)events[0]!["startsAt"]);
        Assert.Equal("2026-12-01T20:00:00+01:00", (string?)events[0]!["endsAt"]);
        Assert.Equal(("2026-12-05", "2026-12-06"), ((string?)events[1]!["firstDay"], (string?)events[1]!["lastDay"]));
        Assert.Null(events[1]!["startsAt"]);
    }

    [Fact]
    public void The_same_content_has_the_same_sum_and_other_content_another()
    {
        FakeContent procedure = _site.Procedure("passport-adult", OpenDataSite.Fee(1m));
        string[] before = Sums();

        Assert.Equal(before, Sums());
        procedure.Named("Renamed");

        Assert.NotEqual(before, Sums());
        Assert.Null(_site.Find("passwords", "fr"));

        string[] Sums() => [.. _site.Find("procedures", "fr")!.Files.Select(file => file.Checksum)];
    }

    [Fact]
    public async Task Changes_are_told_newest_first_in_the_languages_that_they_are_of()
    {
        FakeContent procedure = _site.Procedure("passport-adult");
        _site.Note(procedure, 7, AuditType.PublishVariant, Today, "ar, fr");
        _site.Note(procedure, 7, AuditType.PublishVariant, Today.AddHours(1), "fr");

        IReadOnlyList<DataChange> french = await _site.ChangesAsync("fr");

        Assert.Equal([Today.AddHours(1), Today], french.Select(change => change.At.UtcDateTime));
        Assert.All(french, change => Assert.Equal((DataChange.Published, "passport-adult fr"), (change.Action, change.Name)));
        Assert.Equal(["procedures", "fees"], french[0].Datasets);
        Assert.Single(await _site.ChangesAsync("ar"));
        Assert.Empty(await _site.ChangesAsync("en"));
    }

    [Fact]
    public async Task What_was_taken_back_is_told_once_without_its_name_and_what_was_never_there_not_at_all()
    {
        FakeContent gone = _site.Procedure("gone");
        FakeContent other = _site.Procedure("other");
        gone.Unpublish();
        _site.Note(gone, 7, AuditType.PublishVariant, Today, "fr");
        _site.Note(gone, 7, AuditType.UnpublishVariant, Today.AddHours(1), "fr");
        _site.Note(gone, 7, AuditType.Unpublish, Today.AddHours(1));
        _site.Note(other, 8, AuditType.PublishVariant, Today.AddHours(2), "fr");

        IReadOnlyList<DataChange> changes = await _site.ChangesAsync("fr");

        Assert.Equal([(DataChange.Published, other.Key), (DataChange.Withdrawn, gone.Key)], changes.Select(change => (change.Action, change.Id)));
        Assert.Equal((null, null), (changes[1].Name, changes[1].Url));
        Assert.Empty(await _site.ChangesAsync("ar"));
    }
}
