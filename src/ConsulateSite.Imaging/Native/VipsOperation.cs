using System.Globalization;
using System.Runtime.InteropServices;

namespace ConsulateSite.Imaging.Native;

/// <summary>An operation of libvips with its arguments.</summary>
internal sealed unsafe class VipsOperation : IDisposable
{
    private readonly nint _operation;

    /// <param name="name">The name that libvips gives the operation.</param>
    /// <exception cref="VipsException">This libvips has no such operation.</exception>
    public VipsOperation(string name)
    {
        _operation = VipsLibrary.vips_operation_new(name);
        if (_operation == 0)
        {
            throw new VipsException(Error());
        }
    }

    /// <summary>Takes what libvips has to say about the last failure.</summary>
    public static string Error()
    {
        nint text = VipsLibrary.vips_error_buffer_copy();
        string message = Marshal.PtrToStringUTF8(text)?.Trim() ?? string.Empty;
        VipsLibrary.g_free(text);
        return message;
    }

    public VipsOperation With(string name, VipsObject value)
    {
        VipsLibrary.GValue box = default;
        VipsLibrary.g_value_init(&box, value.Type);
        VipsLibrary.g_value_set_object(&box, value.Instance);
        VipsLibrary.g_object_set_property(_operation, name, &box);
        VipsLibrary.g_value_unset(&box);
        return this;
    }

    public VipsOperation With(string name, int value) => With(name, value.ToString(CultureInfo.InvariantCulture));

    public VipsOperation With(string name, bool value) => With(name, value ? "true" : "false");

    public VipsOperation With(string name, string value) =>
        VipsLibrary.vips_object_set_argument_from_string(_operation, name, value) == 0 ? this : throw new VipsException(Error());

    /// <summary>Runs an operation that makes an image.</summary>
    /// <exception cref="VipsException">The operation failed.</exception>
    public VipsImage Run()
    {
        nint done = Build();
        try
        {
            VipsLibrary.GValue box = default;
            VipsLibrary.g_value_init(&box, VipsLibrary.vips_image_get_type());
            VipsLibrary.g_object_get_property(done, "out", &box);
            nint image = VipsLibrary.g_object_ref(VipsLibrary.g_value_get_object(&box));
            VipsLibrary.g_value_unset(&box);
            return new VipsImage(image);
        }
        finally
        {
            Release(done);
        }
    }

    /// <summary>Runs an operation that writes.</summary>
    /// <exception cref="VipsException">The operation failed.</exception>
    public void Write() => Release(Build());

    public void Dispose() => VipsLibrary.g_object_unref(_operation);

    private nint Build()
    {
        nint done = VipsLibrary.vips_cache_operation_build(_operation);
        if (done != 0)
        {
            return done;
        }

        // The arguments that were reached before the failure hold references.
        VipsLibrary.vips_object_unref_outputs(_operation);
        throw new VipsException(Error());
    }

    private static void Release(nint done)
    {
        VipsLibrary.vips_object_unref_outputs(done);
        VipsLibrary.g_object_unref(done);
    }
}
