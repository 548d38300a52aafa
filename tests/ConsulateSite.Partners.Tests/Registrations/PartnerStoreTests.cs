using System.Text;
using ConsulateSite.Partners.Registrations;

namespace ConsulateSite.Partners.Tests.Registrations;

public sealed class PartnerStoreTests : IDisposable
{
    private readonly PartnerFolder _folder = new(new PartnerSettings { MostWaiting = 3 });

    private PartnerStore Partners => _folder.Partners;

    [Fact]
    public async Task A_registration_is_read_back_as_it_was_told_and_waits()
    {
        Registration told = PartnerFolder.Registration();
        string id = (await Partners.RegisterAsync(told, confirms: false))!.Id;
        _folder.Reopen();

        Partner partner = Assert.Single(Partners.FindAll());
        Assert.Equal((id, PartnerState.Waiting, told), (partner.Id, partner.State, partner.Registration));
        Assert.Equal(new DateOnly(2026, 11, 16), partner.Day);
        Assert.True(partner is { IsConfirmed: true, HasKey: false, Page: null, LinkUntil: null, Feed: { ReadAt: null, Failures: 0 } });
        Assert.False(_folder.Roster.Contains(id));
        Assert.Null(await Partners.CreateLinkAsync(id));
    }

    [Fact]
    public async Task Names_look_alike_and_others_are_told_from_them()
    {
        for (int count = 0; count < 3; count++)
        {
            Assert.True(PartnerName.IsLike((await Partners.RegisterAsync(PartnerFolder.Registration($"{count}"), confirms: false))!.Id));
        }

        Assert.DoesNotContain(new[] { "", "abcdefghj", "abcdefghjkm", "abcdefghil", "ABCDEFGHJK", "abcdefghjk\n", "abcde fghj" }, PartnerName.IsLike);
    }

    [Fact]
    public async Task No_more_than_so_many_wait()
    {
        for (int count = 0; count < 3; count++)
        {
            Assert.NotNull(await Partners.RegisterAsync(PartnerFolder.Registration($"{count}"), confirms: false));
        }

        Assert.Null(await Partners.RegisterAsync(PartnerFolder.Registration("one too many"), confirms: false));
        Assert.True(await Partners.ApproveAsync(Partners.FindAll()[0].Id, page: null));
        Assert.NotNull(await Partners.RegisterAsync(PartnerFolder.Registration("after that"), confirms: false));
    }

    [Fact]
    public async Task An_address_is_confirmed_once_and_what_nobody_confirms_is_forgotten()
    {
        Registered confirmed = (await Partners.RegisterAsync(PartnerFolder.Registration("a"), confirms: true))!;
        await Partners.RegisterAsync(PartnerFolder.Registration("b"), confirms: true);
        Assert.All(Partners.FindAll(), partner => Assert.False(partner.IsConfirmed));
        Assert.True(await Partners.ConfirmAsync(confirmed.Confirmation!));
        Assert.False(await Partners.ConfirmAsync(confirmed.Confirmation!));
        Assert.False(await Partners.ConfirmAsync("made up"));
        _folder.Clock.Advance(TimeSpan.FromDays(7));
        await Partners.ForgetAsync();
        Assert.Equal(2, Partners.FindAll().Count);
        _folder.Clock.Advance(TimeSpan.FromDays(1));
        await Partners.ForgetAsync();

        Assert.Equal("a", Assert.Single(Partners.FindAll()).Registration.Name);
    }

    [Fact]
    public async Task A_link_gives_a_key_once_and_not_for_ever()
    {
        (string id, string first) = await _folder.ApprovedAsync();
        string link = (await Partners.CreateLinkAsync(id))!;
        string replacement = (await Partners.CreateLinkAsync(id))!;
        Assert.Equal(id, _folder.Roster.FindByKey(first));
        Assert.Null(await Partners.TakeKeyAsync(link));
        string second = (await Partners.TakeKeyAsync(replacement))!;
        Assert.Null(await Partners.TakeKeyAsync(replacement));
        Assert.Null(_folder.Roster.FindByKey(first));
        Assert.Equal(id, _folder.Roster.FindByKey(second));

        string late = (await Partners.CreateLinkAsync(id))!;
        _folder.Clock.Advance(TimeSpan.FromDays(14));
        Assert.Null(await Partners.TakeKeyAsync(late));
        await Partners.ForgetAsync();
        Assert.Null(Partners.Find(id)!.LinkUntil);
        Assert.True(Partners.Find(id)!.HasKey);
    }

    [Fact]
    public async Task A_key_is_exchanged_and_ends_with_the_partnership()
    {
        (string id, string key) = await _folder.ApprovedAsync(Guid.NewGuid());
        string next = (await Partners.RotateKeyAsync(key))!;
        Assert.Null(await Partners.RotateKeyAsync(key));
        Assert.Equal((null, id), (_folder.Roster.FindByKey(key), _folder.Roster.FindByKey(next)));
        Assert.True(await Partners.RemoveAsync(id));

        Assert.False(await Partners.RemoveAsync(id));
        Assert.Null(_folder.Roster.FindByKey(next));
        Assert.False(_folder.Roster.Contains(id));
        Assert.Empty(Partners.FindAll());
    }

    [Fact]
    public async Task What_is_secret_stands_nowhere_in_the_file()
    {
        Registered registered = (await Partners.RegisterAsync(PartnerFolder.Registration(), confirms: true))!;
        (string id, string key) = await _folder.ApprovedAsync();
        string link = (await Partners.CreateLinkAsync(id))!;
        _folder.Reopen();

        foreach (string file in Directory.GetFiles(Path.GetDirectoryName(_folder.File)!))
        {
            string stored = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file));
            Assert.All([registered.Confirmation!, key, link], secret => Assert.DoesNotContain(secret, stored, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_page_is_chosen_and_changed_and_the_key_stays()
    {
        (string id, string key) = await _folder.ApprovedAsync();
        Guid page = Guid.NewGuid();
        Assert.True(await Partners.ApproveAsync(id, page));
        Assert.Equal(page, Partners.Find(id)!.Page);
        Assert.Equal(id, _folder.Roster.FindByKey(key));
        Assert.True(await Partners.ApproveAsync(id, page: null));

        Assert.Null(Partners.Find(id)!.Page);
        Assert.False(await Partners.ApproveAsync("nobody", page));
    }

    public void Dispose() => _folder.Dispose();
}
