using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace ConsulateSite.Cms.PropertyEditors.Lists;

/// <summary>Configures the options of a list; each must be there once.</summary>
internal sealed class OptionsConfigurationEditor<TConfiguration> : ConfigurationEditor<TConfiguration>
    where TConfiguration : ValueListConfiguration, new()
{
    public OptionsConfigurationEditor(IIOHelper io)
        : base(io) => Field(nameof(ValueListConfiguration.Items)).Validators.Add(new DistinctOptionsValidator());
}
