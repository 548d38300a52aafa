using System.Runtime.InteropServices;

namespace ConsulateSite.Imaging.Native;

/// <summary>The functions of libvips and of the object system below it, none of which takes a variable number of arguments.</summary>
internal static unsafe partial class VipsLibrary
{
    /// <summary>The name that <see cref="VipsLoader"/> resolves. GLib is found through libvips, whether it is linked in or beside it.</summary>
    public const string Name = "vips";

    [LibraryImport(Name, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int vips_init(string program);

    [LibraryImport(Name)]
    public static partial nint vips_version_string();

    [LibraryImport(Name)]
    public static partial nint vips_error_buffer_copy();

    [LibraryImport(Name)]
    public static partial void vips_block_untrusted_set(int state);

    [LibraryImport(Name, StringMarshalling = StringMarshalling.Utf8)]
    public static partial void vips_operation_block_set(string name, int state);

    [LibraryImport(Name)]
    public static partial void vips_cache_set_max(int operations);

    [LibraryImport(Name)]
    public static partial void vips_concurrency_set(int threads);

    [LibraryImport(Name, StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint vips_operation_new(string name);

    [LibraryImport(Name, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int vips_object_set_argument_from_string(nint instance, string name, string value);

    [LibraryImport(Name)]
    public static partial nint vips_cache_operation_build(nint operation);

    [LibraryImport(Name)]
    public static partial void vips_object_unref_outputs(nint operation);

    [LibraryImport(Name, StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint vips_source_new_from_file(string path);

    [LibraryImport(Name)]
    public static partial nuint vips_source_get_type();

    [LibraryImport(Name)]
    public static partial nuint vips_image_get_type();

    [LibraryImport(Name)]
    public static partial int vips_image_get_width(nint image);

    [LibraryImport(Name)]
    public static partial int vips_image_get_height(nint image);

    [LibraryImport(Name)]
    public static partial int vips_image_get_orientation(nint image);

    [LibraryImport(Name)]
    public static partial int vips_image_hasalpha(nint image);

    [LibraryImport(Name)]
    public static partial int vips_image_get_orientation_swap(nint image);

    [LibraryImport(Name)]
    public static partial nint vips_image_get_fields(nint image);

    [LibraryImport(Name, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int vips_image_remove(nint image, string name);

    [LibraryImport(Name)]
    public static partial nint g_object_ref(nint instance);

    [LibraryImport(Name)]
    public static partial void g_object_unref(nint instance);

    [LibraryImport(Name, StringMarshalling = StringMarshalling.Utf8)]
    public static partial void g_object_set_property(nint instance, string name, GValue* value);

    [LibraryImport(Name, StringMarshalling = StringMarshalling.Utf8)]
    public static partial void g_object_get_property(nint instance, string name, GValue* value);

    [LibraryImport(Name)]
    public static partial GValue* g_value_init(GValue* value, nuint type);

    [LibraryImport(Name)]
    public static partial void g_value_set_object(GValue* value, nint instance);

    [LibraryImport(Name)]
    public static partial nint g_value_get_object(GValue* value);

    [LibraryImport(Name)]
    public static partial void g_value_unset(GValue* value);

    [LibraryImport(Name)]
    public static partial void g_free(nint memory);

    [LibraryImport(Name)]
    public static partial void g_strfreev(nint strings);

    /// <summary>GLib's box for a value of any type.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct GValue
    {
        private readonly nuint _type;
        private readonly ulong _first;
        private readonly ulong _second;
    }
}
