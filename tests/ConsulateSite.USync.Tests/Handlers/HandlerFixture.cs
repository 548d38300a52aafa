using ConsulateSite.USync.Handlers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NSubstitute;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.USync.Tests.Handlers;

/// <summary>All handlers as the product composes them, on substitutes of Umbraco's services.</summary>
internal sealed class HandlerFixture : IDisposable
{
    private readonly ServiceProvider _provider;

    public HandlerFixture()
    {
        ServiceCollection services = new();
        services.AddLogging();
        Add(services, Languages);
        Add(services, Dictionary);
        Add(services, DataTypes);
        Add(services, ContentTypes);
        Add(services, Domains);
        Add(services, Content);
        Add(services, KeyValues);
        Add(services, Substitute.For<IDataTypeContainerService>());
        Add(services, Substitute.For<IContentTypeContainerService>());
        Add(services, Substitute.For<IMediaTypeContainerService>());
        Add(services, Substitute.For<IContentBlueprintContainerService>());
        Add(services, Substitute.For<IMediaTypeService>());
        Add(services, Substitute.For<ITemplateService>());
        Add(services, Substitute.For<IMediaService>());
        Add(services, Substitute.For<IRelationService>());
        Add(services, Substitute.For<ICoreScopeProvider>());
        Add(services, Substitute.For<IConfigurationEditorJsonSerializer>());
        Add(services, Substitute.For<IDataValueEditorFactory>());
        Add(services, Types.ShortStrings);
        services.AddSingleton(new PropertyEditorCollection(new DataEditorCollection(() => [])));
        services.AddSingleton(Options.Create(new ContentSettings()));
        services.AddSingleton(provider => new MediaFileManager(
            Substitute.For<IFileSystem>(),
            Substitute.For<IMediaPathScheme>(),
            NullLogger<MediaFileManager>.Instance,
            Types.ShortStrings,
            provider,
            new Lazy<ICoreScopeProvider>(provider.GetRequiredService<ICoreScopeProvider>)));
        services.AddUSync();
        _provider = services.BuildServiceProvider();
        Handlers = _provider.GetServices<IKindHandler>().ToDictionary(handler => handler.Kind);
    }

    public ILanguageService Languages { get; } = Substitute.For<ILanguageService>();

    public IDictionaryItemService Dictionary { get; } = Substitute.For<IDictionaryItemService>();

    public IDataTypeService DataTypes { get; } = Substitute.For<IDataTypeService>();

    public IContentTypeService ContentTypes { get; } = Substitute.For<IContentTypeService>();

    public IDomainService Domains { get; } = Substitute.For<IDomainService>();

    public IContentService Content { get; } = Substitute.For<IContentService>();

    public IKeyValueService KeyValues { get; } = Substitute.For<IKeyValueService>();

    public IReadOnlyDictionary<Kind, IKindHandler> Handlers { get; }

    public T Get<T>()
        where T : notnull => _provider.GetRequiredService<T>();

    public void Dispose() => _provider.Dispose();

    private static void Add<T>(ServiceCollection services, T instance)
        where T : class => services.AddSingleton(instance);
}
