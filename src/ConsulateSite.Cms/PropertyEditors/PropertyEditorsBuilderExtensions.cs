using ConsulateSite.Cms.PropertyEditors.Blocks;
using ConsulateSite.Cms.PropertyEditors.Dates;
using ConsulateSite.Cms.PropertyEditors.Files;
using ConsulateSite.Cms.PropertyEditors.Lists;
using ConsulateSite.Cms.PropertyEditors.Media;
using ConsulateSite.Cms.PropertyEditors.Numbers;
using ConsulateSite.Cms.PropertyEditors.Pickers;
using ConsulateSite.Cms.PropertyEditors.RichText;
using ConsulateSite.Cms.PropertyEditors.Tags;
using ConsulateSite.Cms.PropertyEditors.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Blocks;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.PropertyEditors;

/// <summary>Registers the property editors that Umbraco.Cms.Core lacks.</summary>
internal static class PropertyEditorsBuilderExtensions
{
    /// <summary>
    /// Registers the editors with their converters, the sanitizer of rich text and
    /// the care for uploaded files. A host that shows rich text with blocks replaces <see cref="IPartialViewBlockEngine"/>.
    /// </summary>
    public static IUmbracoBuilder AddPropertyEditors(this IUmbracoBuilder builder)
    {
        AddServices(builder.Services);
        AddEditors(builder);
        AddConverters(builder.PropertyValueConverters());
        builder.MediaUrlGenerators().Add<FileUploadPropertyEditor>().Add<ImageCropperPropertyEditor>();
        AddHandlers(builder);
        return builder;
    }

    private static void AddServices(IServiceCollection services)
    {
        services.AddSingleton<PickedNodeTypes>();
        services.AddSingleton<LinkedItems>();
        services.AddSingleton<UploadedFiles>();
        services.AddSingleton<DroppedMedia>();
        services.AddSingleton<MediaPicker3Validator>();
        services.AddSingleton<BlockValues>();
        services.AddSingleton<BlockVariance>();
        services.AddSingleton<BlockValueMapper>();
        services.AddSingleton<BlockReferences>();
        services.AddSingleton<BlockMerger>();
        services.AddSingleton<BlockValidator>();
        services.AddSingleton<BlockCopies>();
        services.AddSingleton<BlockEditing>();
        services.AddSingleton<BlockElementFactory>();
        services.AddSingleton<BlockExposure>();
        services.AddSingleton<BlockRendering>();
        services.AddSingleton<ApiBlocks>();
        services.AddSingleton<PastedImages>();
        services.AddSingleton<RichTextMarkup>();
        services.AddSingleton<RichTextBlocks>();
        services.AddUnique<IBlockElementService>(provider => provider.GetRequiredService<BlockElementFactory>());
        services.AddUnique<IHtmlSanitizer, MarkupSanitizer>();
        services.AddUnique<ITagPropertyIndexValueFactory, TagPropertyIndexValueFactory>();
        services.TryAddSingleton<IPartialViewBlockEngine, NoBlockViews>();
    }

    private static void AddEditors(IUmbracoBuilder builder) => builder.DataEditors()
        .Add<TextBoxPropertyEditor>()
        .Add<TextAreaPropertyEditor>()
        .Add<EmailAddressPropertyEditor>()
        .Add<MultipleTextStringPropertyEditor>()
        .Add<RichTextPropertyEditor>()
        .Add<DropDownFlexiblePropertyEditor>()
        .Add<CheckBoxListPropertyEditor>()
        .Add<RadioButtonListPropertyEditor>()
        .Add<ColorPickerPropertyEditor>()
        .Add<TrueFalsePropertyEditor>()
        .Add<SliderPropertyEditor>()
        .Add<DateTimePropertyEditor>()
        .Add<DateOnlyPropertyEditor>()
        .Add<TimeOnlyPropertyEditor>()
        .Add<DateTimeUnspecifiedPropertyEditor>()
        .Add<DateTimeWithTimeZonePropertyEditor>()
        .Add<TagsPropertyEditor>()
        .Add<MultiNodeTreePickerPropertyEditor>()
        .Add<MultiUrlPickerPropertyEditor>()
        .Add<MediaPicker3PropertyEditor>()
        .Add<ImageCropperPropertyEditor>()
        .Add<FileUploadPropertyEditor>()
        .Add<BlockListPropertyEditor>()
        .Add<BlockGridPropertyEditor>()
        .Add<SingleBlockPropertyEditor>()
        .Add<ListViewPropertyEditor>();

    private static void AddHandlers(IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<UploadAutoFillProperties>();
        builder.Services.AddSingleton<ItemFiles>();
        builder
            .AddNotificationHandler<ContentCopyingNotification, CopiedValues>()
            .AddNotificationHandler<ContentDeletedNotification, DeletedItemFiles>()
            .AddNotificationHandler<MediaDeletedNotification, DeletedItemFiles>()
            .AddNotificationHandler<MediaSavingNotification, UploadedFileFacts>()
            .AddNotificationHandler<MediaSavingNotification, ReplacedMediaFiles>()
            .AddNotificationHandler<MediaSavedNotification, ReplacedMediaFiles>();
    }

    private static void AddConverters(PropertyValueConverterCollectionBuilder converters) => converters
        .Append<JsonValueConverter>()
        .Append<DateOnlyValueConverter>()
        .Append<TimeOnlyValueConverter>()
        .Append<DateTimeUnspecifiedValueConverter>()
        .Append<DateTimeWithTimeZoneValueConverter>()
        .Append<MultiUrlPickerValueConverter>()
        .Append<MediaPickerWithCropsValueConverter>()
        .Append<ImageCropperValueConverter>()
        .Append<BlockListValueConverter>()
        .Append<BlockGridValueConverter>()
        .Append<SingleBlockValueConverter>()
        .Append<RichTextValueConverter>();
}
