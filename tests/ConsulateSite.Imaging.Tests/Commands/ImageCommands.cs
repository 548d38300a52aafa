using ConsulateSite.Imaging.Commands;
using FsCheck;
using FsCheck.Fluent;

namespace ConsulateSite.Imaging.Tests.Commands;

/// <summary>Commands as they may come.</summary>
internal static class ImageCommands
{
    private static readonly Gen<decimal> Part = Gen.Choose(0, 10_000).Select(number => number / 10_000m);

    private static readonly Gen<decimal> SmallPart = Gen.Choose(0, 4_999).Select(number => number / 10_000m);

    private static readonly Gen<CropEdges> Crop =
        from left in SmallPart
        from top in SmallPart
        from right in SmallPart
        from bottom in SmallPart
        select new CropEdges(left, top, right, bottom);

    private static readonly Gen<FocalPoint> Focus = from left in Part from top in Part select new FocalPoint(left, top);

    public static Gen<ImageCommand> Any { get; } =
        from width in Maybe(Gen.Choose(1, ImageCommand.MaxLength))
        from height in Maybe(Gen.Choose(1, ImageCommand.MaxLength))
        from mode in Gen.Elements(Enum.GetValues<ResizeMode>())
        from focus in Focus
        from crop in Maybe(Crop)
        from format in Maybe(Gen.Elements(Enum.GetValues<ImageFormat>()))
        from negotiated in Gen.Elements(true, false)
        from quality in Maybe(Gen.Choose(1, 100))
        from version in Gen.Elements(null, "1", "8dc5f-a.b_c")
        select new ImageCommand
        {
            Width = width,
            Height = height,
            Mode = mode,
            Focus = focus,
            Crop = crop,
            Format = negotiated ? null : format,
            Negotiated = negotiated,
            Quality = quality,
            Version = version,
        };

    private static Gen<T?> Maybe<T>(Gen<T> some)
        where T : struct =>
        Gen.OneOf(Gen.Constant<T?>(null), some.Select(value => (T?)value));
}
