namespace ConsulateSite.Imaging.Native;

/// <summary>A file to read from. Unlike a name of a file, it carries no options of a loader.</summary>
internal sealed class VipsSource(nint instance) : VipsObject(instance)
{
    public override nuint Type => VipsLibrary.vips_source_get_type();

    public static VipsSource Open(string path) =>
        VipsLibrary.vips_source_new_from_file(path) is var source and not 0 ? new VipsSource(source) : throw new VipsException(VipsOperation.Error());
}
