using ConsulateSite.USync.Files;
using ConsulateSite.USync.Handlers;
using ConsulateSite.USync.Handlers.Languages;
using NSubstitute;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.USync.Tests.Handlers;

public class LanguageHandlerTests
{
    private readonly List<ILanguage> _site = [];
    private readonly ILanguageService _service = Substitute.For<ILanguageService>();
    private readonly LanguageHandler _handler;
    private LanguageOperationStatus? _refusal;

    public LanguageHandlerTests()
    {
        _service.GetAllAsync().Returns(_ => _site);
        _service.CreateAsync(default!, default).ReturnsForAnyArgs(call =>
        {
            if (_refusal is { } refusal)
            {
                return Attempt.FailWithStatus(refusal, call.Arg<ILanguage>());
            }

            _site.Add(call.Arg<ILanguage>());
            return Attempt.SucceedWithStatus(LanguageOperationStatus.Success, call.Arg<ILanguage>());
        });
        _service.UpdateAsync(default!, default).ReturnsForAnyArgs(call => Attempt.SucceedWithStatus(LanguageOperationStatus.Success, call.Arg<ILanguage>()));
        _handler = new LanguageHandler(_service);
    }

    [Fact]
    public async Task A_language_is_known_by_its_code_whatever_its_key_and_case()
    {
        _site.Add(new Language("en-US", "English"));

        LanguageItem? found = await _handler.FindAsync(Read("en-us", "<Name>English</Name>"));

        Assert.Equal("en-US", found!.Alias);
        Assert.Empty(Facts.Compare(Read("EN-us", "<Name>English</Name>").ToFacts(), found.ToFacts()));
    }

    [Fact]
    public async Task A_fall_back_to_a_language_that_comes_later_is_set_in_the_second_pass()
    {
        LanguageItem ar = Read("ar", "<Fallback>FR</Fallback>");
        LanguageItem fr = Read("fr", string.Empty);

        await _handler.SaveAsync(ar);
        await _handler.SaveAsync(fr);
        await _handler.CompleteAsync(ar);
        await _handler.CompleteAsync(fr);

        Assert.Equal("fr", _site[0].FallbackIsoCode);
        Assert.Null(_site[1].FallbackIsoCode);
        await _service.ReceivedWithAnyArgs(1).UpdateAsync(default!, default);
    }

    [Fact]
    public async Task A_fall_back_to_nowhere_tells_its_line()
    {
        LanguageItem ar = Read("ar", "\n<Fallback>xx</Fallback>");
        await _handler.SaveAsync(ar);

        Assert.Equal(2, (await Assert.ThrowsAsync<USyncFormatException>(() => _handler.CompleteAsync(ar))).Line);
    }

    [Fact]
    public void The_default_comes_first_so_that_there_is_always_one() =>
        Assert.Equal(["ar", "en", "fr"], _handler.Order([Read("en", string.Empty), Read("fr", string.Empty), Read("ar", "<IsDefault>True</IsDefault>")]).Select(item => item.Alias));

    [Fact]
    public async Task A_refusal_of_the_site_is_an_error_with_its_reason()
    {
        _refusal = LanguageOperationStatus.InvalidIsoCode;

        USyncFormatException error = await Assert.ThrowsAsync<USyncFormatException>(() => _handler.SaveAsync(Read("xx-yy", string.Empty)));

        Assert.Contains("InvalidIsoCode", error.Message, StringComparison.Ordinal);
    }

    private LanguageItem Read(string isoCode, string more) =>
        _handler.Read(Xml.File($"<Language Key=\"\" Alias=\"{isoCode}\"><IsoCode>{isoCode}</IsoCode>{more}</Language>", "Languages/x.config"));
}
