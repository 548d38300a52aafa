using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace ConsulateSite.Cms.Tests.Settings;

public sealed class LanguageRepositoryTests : IAsyncLifetime
{
    private readonly EngineFixture _engine = new();

    private ILanguageRepository Languages => _engine.Get<ILanguageRepository>();

    public Task InitializeAsync() => _engine.InstallAsync();

    public Task DisposeAsync() => _engine.DisposeAsync();

    [Fact]
    public async Task Every_member_is_read_back_by_another_process()
    {
        Language french = Save(new Language("fr", "French"));
        Language arabic = Save(new Language("ar", "Arabic") { IsDefault = true, IsMandatory = true, FallbackIsoCode = "fr" });

        await _engine.StopAsync();
        ILanguage read = _engine.InScope(() => Languages.Get(arabic.Id))!;

        Assert.Equal(
            (arabic.Key, "ar", "Arabic", true, true, "fr"),
            (read.Key, read.IsoCode, read.CultureName, read.IsDefault, read.IsMandatory, read.FallbackIsoCode));
        Assert.Equal((arabic.CreateDate, arabic.UpdateDate), (read.CreateDate, read.UpdateDate));
        Assert.False(((Language)read).IsDirty());
        Assert.NotEqual(french.Id, arabic.Id);
    }

    [Fact]
    public void A_saved_language_is_clean_and_remembers_what_changed()
    {
        Language french = Save(new Language("fr", "French"));
        french.CultureName = "Français";

        Save(french);

        Assert.False(french.IsDirty());
        Assert.True(french.WasPropertyDirty(nameof(ILanguage.CultureName)));
    }

    [Fact]
    public void Languages_are_found_by_code_without_regard_to_case()
    {
        Language french = Save(new Language("fr-FR", "French"));

        _engine.InScope(() =>
        {
            Assert.Equal(french.Id, Languages.GetByIsoCode("FR-fr")?.Id);
            Assert.Equal(french.Id, Languages.GetIdByIsoCode("fr-fr"));
            Assert.Equal("fr-FR", Languages.GetIsoCodeById(french.Id));
            Assert.Equal(["fr-FR"], Languages.GetIsoCodesByIds([french.Id]));
            Assert.Null(Languages.GetByIsoCode("de"));
            Assert.Null(Languages.GetIdByIsoCode("de", throwOnNotFound: false));
            Assert.Throws<ArgumentException>(() => Languages.GetIdByIsoCode("de"));
            Assert.Throws<ArgumentException>(() => Languages.GetIsoCodeById(999));
        });
    }

    [Fact]
    public void Queries_know_the_members_of_a_language()
    {
        Save(new Language("fr", "French") { IsMandatory = true });
        Language arabic = Save(new Language("ar", "Arabic") { IsDefault = true, FallbackIsoCode = "fr" });

        Assert.Equal(["ar"], Codes(query => query.Where(x => x.IsDefault)));
        Assert.Equal(["fr"], Codes(query => query.Where(x => x.IsMandatory)));
        Assert.Equal(["ar"], Codes(query => query.Where(x => x.FallbackIsoCode == "fr")));
        Assert.Equal(["ar"], Codes(query => query.Where(x => x.CultureName.StartsWith("Ar"))));
        Assert.Equal(["ar"], Codes(query => query.Where(x => x.Key == arabic.Key)));
        Assert.Equal(["fr", "ar"], Codes(query => query));
    }

    [Fact]
    public void There_is_one_default_language()
    {
        Save(new Language("en", "English") { IsDefault = true });
        Save(new Language("ar", "Arabic") { IsDefault = true });

        _engine.InScope(() =>
        {
            Assert.Equal("ar", Languages.GetDefaultIsoCode());
            Assert.Single(Languages.GetMany(), language => language.IsDefault);
        });
    }

    [Fact]
    public void The_default_language_is_neither_deleted_nor_demoted()
    {
        Language arabic = Save(new Language("ar", "Arabic") { IsDefault = true });
        Language demoted = (Language)arabic.DeepClone();
        demoted.IsDefault = false;

        Assert.Throws<InvalidOperationException>(() => Save(demoted));
        Assert.Throws<InvalidOperationException>(() => _engine.InScope(() => Languages.Delete(arabic)));
    }

    [Fact]
    public void Two_languages_never_share_a_code()
    {
        Save(new Language("fr", "French"));

        Assert.Throws<InvalidOperationException>(() => Save(new Language("FR", "French again")));
    }

    [Fact]
    public void A_deleted_language_is_nobodys_fallback()
    {
        Language french = Save(new Language("fr", "French"));
        Language arabic = Save(new Language("ar", "Arabic") { IsDefault = true, FallbackIsoCode = "fr" });

        _engine.InScope(() => Languages.Delete(french));

        Assert.NotNull(french.DeleteDate);
        Assert.Null(_engine.InScope(() => Languages.Get(arabic.Id))!.FallbackIsoCode);
        Assert.False(_engine.InScope(() => Languages.Exists(french.Id)));
    }

    [Fact]
    public void What_a_caller_does_to_a_language_stays_with_the_caller()
    {
        Language french = Save(new Language("fr", "French"));

        _engine.InScope(() => Languages.Get(french.Id))!.CultureName = "changed";

        Assert.Equal("French", _engine.InScope(() => Languages.Get(french.Id))!.CultureName);
    }

    [Fact]
    public void A_scope_sees_its_own_change_and_others_see_it_when_it_commits()
    {
        Save(new Language("fr", "French"));
        using (ICoreScope scope = _engine.Scope(complete: false))
        {
            Languages.Save(new Language("ar", "Arabic"));
            Assert.Equal(2, Languages.Count(null));
            Assert.Equal(1, EngineFixture.FromAnotherFlow(() => _engine.InScope(() => Languages.Count(null))));
            scope.Complete();
        }

        Assert.Equal(2, _engine.InScope(() => Languages.Count(null)));
    }

    [Fact]
    public void A_scope_that_is_rolled_back_leaves_no_trace_in_memory()
    {
        Save(new Language("fr", "French"));
        using (_engine.Scope(complete: false))
        {
            Languages.Save(new Language("ar", "Arabic"));
            Assert.Equal(2, Languages.Count(null));
        }

        Assert.Equal(1, _engine.InScope(() => Languages.Count(null)));
    }

    [Fact]
    public void A_reader_with_an_older_view_does_not_bring_the_old_languages_back()
    {
        Save(new Language("fr", "French"));
        using (_engine.Scope())
        {
            Assert.NotNull(_engine.Get<IDatabase>().Read.Languages.First());
            EngineFixture.FromAnotherFlow(() => Save(new Language("ar", "Arabic")));
            Assert.Equal(1, Languages.Count(null));
        }

        Assert.Equal(2, _engine.InScope(() => Languages.Count(null)));
    }

    private Language Save(Language language) => _engine.InScope(() =>
    {
        Languages.Save(language);
        return language;
    });

    private string[] Codes(Func<IQuery<ILanguage>, IQuery<ILanguage>> where) => _engine.InScope(() =>
        Languages.Get(where(_engine.Get<ICoreScopeProvider>().CreateQuery<ILanguage>())).Select(x => x.IsoCode).ToArray());
}
