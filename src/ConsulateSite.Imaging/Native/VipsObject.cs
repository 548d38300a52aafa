using System.Runtime.InteropServices;

namespace ConsulateSite.Imaging.Native;

/// <summary>A reference to an object of libvips.</summary>
internal abstract class VipsObject : SafeHandle
{
    /// <param name="instance">The object, of which this becomes an owner.</param>
    protected VipsObject(nint instance)
        : base(0, ownsHandle: true) => SetHandle(instance);

    public override bool IsInvalid => handle == 0;

    /// <summary>The object itself, for as long as this is not disposed.</summary>
    public nint Instance => DangerousGetHandle();

    /// <summary>The type under which the object is handed to an operation.</summary>
    public abstract nuint Type { get; }

    protected override bool ReleaseHandle()
    {
        VipsLibrary.g_object_unref(handle);
        return true;
    }
}
