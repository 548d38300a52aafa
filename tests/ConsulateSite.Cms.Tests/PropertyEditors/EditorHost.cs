using ConsulateSite.Cms.Composition;
using ConsulateSite.Cms.Files.Images;
using ConsulateSite.Cms.Tests.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NSubstitute;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.IO.MediaPathSchemes;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Web;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Tests.PropertyEditors;

/// <summary>The product's own composition with substitutes for what is stored.</summary>
public sealed class EditorHost : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("consulate-editors-");
    private readonly Dictionary<Guid, object> _configurations = [];
    private readonly WebApplication _app;

    public EditorHost()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.AddConsulateCms(new CmsPaths(_folder.FullName), umbraco => Substitute(umbraco.Services));
        _app = builder.Build();
        Languages.GetDefaultIsoCodeAsync().Returns("ar");
        Configurations.GetConfiguration(default).ReturnsForAnyArgs(call => _configurations.GetValueOrDefault(call.Arg<Guid>()));
        Configurations.GetConfigurationAs<MediaPicker3Configuration>(default).ReturnsForAnyArgs(call => _configurations.GetValueOrDefault(call.Arg<Guid>()) as MediaPicker3Configuration);
        Configurations.GetConfigurationAs<ImageCropperConfiguration>(default).ReturnsForAnyArgs(call => _configurations.GetValueOrDefault(call.Arg<Guid>()) as ImageCropperConfiguration);
    }

    public IContentTypeService ContentTypes { get; } = NSubstitute.Substitute.For<IContentTypeService>();

    public IContentService Documents { get; } = NSubstitute.Substitute.For<IContentService>();

    public IMediaService Media { get; } = NSubstitute.Substitute.For<IMediaService>();

    public IMediaTypeService MediaTypes { get; } = NSubstitute.Substitute.For<IMediaTypeService>();

    public IMediaImportService MediaImport { get; } = NSubstitute.Substitute.For<IMediaImportService>();

    public IMediaNavigationQueryService MediaNavigation { get; } = NSubstitute.Substitute.For<IMediaNavigationQueryService>();

    public ITemporaryFileService TemporaryFiles { get; } = NSubstitute.Substitute.For<ITemporaryFileService>();

    public IDataTypeConfigurationCache Configurations { get; } = NSubstitute.Substitute.For<IDataTypeConfigurationCache>();

    public IPropertyValidationService Validation { get; } = NSubstitute.Substitute.For<IPropertyValidationService>();

    public ILanguageService Languages { get; } = NSubstitute.Substitute.For<ILanguageService>();

    public IPublishedUrlProvider Urls { get; } = NSubstitute.Substitute.For<IPublishedUrlProvider>();

    public IPublishedContentCache PublishedDocuments { get; } = NSubstitute.Substitute.For<IPublishedContentCache>();

    public IPublishedMediaCache PublishedMedia { get; } = NSubstitute.Substitute.For<IPublishedMediaCache>();

    public IPublishedContentTypeCache PublishedTypes { get; } = NSubstitute.Substitute.For<IPublishedContentTypeCache>();

    public IVariationContextAccessor Variation { get; } = NSubstitute.Substitute.For<IVariationContextAccessor>();

    public IPropertyRenderingContextAccessor Rendering { get; } = NSubstitute.Substitute.For<IPropertyRenderingContextAccessor>();

    public IShortStringHelper Strings { get; } =
        new DefaultShortStringHelper(new DefaultShortStringHelperConfig().WithDefault(new RequestHandlerSettings()));

    /// <summary>The folder below which media files are stored.</summary>
    public string MediaFolder => Path.Combine(_folder.FullName, "media");

    public PropertyEditorCollection Editors => Get<PropertyEditorCollection>();

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    /// <summary>A property type of an editor, whose data type has a configuration.</summary>
    public PropertyType PropertyType(string editorAlias, object? configuration, string alias = "property", ContentVariation variations = ContentVariation.Nothing)
    {
        Guid dataType = Guid.NewGuid();
        if (configuration is not null)
        {
            _configurations[dataType] = configuration;
        }

        ValueStorageType storage = ValueTypes.ToStorageType(Editors[editorAlias]!.GetValueEditor().ValueType);
        return new PropertyType(Strings, editorAlias, storage, alias) { DataTypeKey = dataType, Key = Guid.NewGuid(), Variations = variations };
    }

    /// <summary>What an editor stores for a value of the client; the value arrives as JSON, as it does over the API.</summary>
    public object? FromEditor(string editorAlias, string json, object? configuration = null, object? current = null, Guid? owner = null, Guid? propertyType = null) =>
        Editors[editorAlias]!.GetValueEditor().FromEditor(
            new ContentPropertyData(Serializers.Values.Deserialize<object>(json), configuration)
            {
                ContentKey = owner ?? Guid.NewGuid(),
                PropertyTypeKey = propertyType ?? Guid.NewGuid(),
            },
            current);

    /// <summary>What the client gets of a stored value, as JSON.</summary>
    public string ToEditor(string editorAlias, object? stored, object? configuration = null)
    {
        PropertyType type = PropertyType(editorAlias, configuration);
        Property property = new(type);
        property.SetValue(stored);
        return Serializers.Values.Serialize(Editors[editorAlias]!.GetValueEditor(configuration).ToEditor(property));
    }

    /// <summary>Makes a temporary file known.</summary>
    public Guid TemporaryFile(string name, string content = "content")
    {
        Guid key = Guid.NewGuid();
        TemporaryFileModel file = new()
        {
            Key = key,
            FileName = name,
            AvailableUntil = DateTime.MaxValue,
            OpenReadStream = () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content)),
        };
        TemporaryFiles.GetAsync(key).Returns(file);
        return key;
    }

    public void Dispose()
    {
        ((IDisposable)_app).Dispose();
        _folder.Delete(recursive: true);
    }

    private void Substitute(IServiceCollection services)
    {
        services.AddUnique(NSubstitute.Substitute.For<IWebhookService>());
        ILocalizedTextService texts = NSubstitute.Substitute.For<ILocalizedTextService>();
        texts.Localize(default, default, default).ReturnsForAnyArgs(call => Text(call.ArgAt<string>(1), call.ArgAt<IDictionary<string, string?>?>(3)));
        ICoreScopeProvider scopes = NSubstitute.Substitute.For<ICoreScopeProvider>();
        IDefaultCultureAccessor defaultCulture = NSubstitute.Substitute.For<IDefaultCultureAccessor>();
        defaultCulture.DefaultCulture.Returns("ar");

        IUmbracoContextAccessor context = NSubstitute.Substitute.For<IUmbracoContextAccessor>();
        context.TryGetUmbracoContext(out _).ReturnsForAnyArgs(true);

        services.AddUnique(context);
        services.AddUnique(texts);
        services.AddUnique(Strings);
        services.AddUnique(scopes);
        services.AddUnique(ContentTypes);
        services.AddUnique(Documents);
        services.AddUnique(Media);
        services.AddUnique(MediaTypes);
        services.AddUnique(MediaImport);
        services.AddUnique(MediaNavigation);
        services.AddUnique(TemporaryFiles);
        services.AddUnique(Configurations);
        services.AddUnique(Validation);
        services.AddUnique(Languages);
        services.AddUnique(Urls);
        services.AddUnique(PublishedDocuments);
        services.AddUnique(PublishedMedia);
        services.AddUnique(PublishedTypes);
        services.AddUnique(Variation);
        services.AddUnique(Rendering);
        services.AddUnique(defaultCulture);
        services.AddUnique(NSubstitute.Substitute.For<IMemberService>());
        services.AddUnique(NSubstitute.Substitute.For<IBackOfficeSecurityAccessor>());
        services.AddUnique(NSubstitute.Substitute.For<IImageDimensionExtractor>());
        services.AddUnique<ISvgDimensionExtractor, SvgDimensionExtractor>();
        services.AddUnique(provider => new MediaFileManager(
            new PhysicalFileSystem(
                provider.GetRequiredService<IIOHelper>(),
                NSubstitute.Substitute.For<IHostingEnvironment>(),
                NullLogger<PhysicalFileSystem>.Instance,
                MediaFolder,
                "/media"),
            new CombinedGuidsMediaPathScheme(),
            NullLogger<MediaFileManager>.Instance,
            Strings,
            provider,
            new Lazy<ICoreScopeProvider>(scopes)));
    }

    private static string Text(string key, IDictionary<string, string?>? tokens) =>
        tokens is null || tokens.Count == 0 ? key : $"{key}({string.Join('|', tokens.Values)})";
}
