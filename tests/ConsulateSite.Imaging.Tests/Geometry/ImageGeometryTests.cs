using System.Drawing;
using ConsulateSite.Imaging.Commands;
using ConsulateSite.Imaging.Geometry;
using ConsulateSite.Imaging.Tests.Commands;
using FsCheck;
using FsCheck.Fluent;

namespace ConsulateSite.Imaging.Tests.Geometry;

public sealed class ImageGeometryTests
{
    private static readonly Size Photo = new(4000, 3000);

    private static readonly Gen<Size> Sizes =
        from width in Gen.Choose(1, 20_000)
        from height in Gen.Choose(1, 20_000)
        select new Size(width, height);

    [Fact]
    public void Nothing_is_larger_than_the_box_or_the_image_and_nothing_is_cut_outside_of_it() =>
        Prop.ForAll(
            Sizes.ToArbitrary(),
            ImageCommands.Any.ToArbitrary(),
            (size, command) =>
            {
                ImagePlan plan = ImageGeometry.Plan(size, command);
                return plan.Scaled.Width <= size.Width
                    && plan.Scaled.Height <= size.Height
                    && new Rectangle(Point.Empty, plan.Scaled).Contains(plan.Cut)
                    && plan.Cut is { Width: > 0, Height: > 0 }
                    && plan.Canvas.Width >= plan.Cut.Width
                    && plan.Canvas.Height >= plan.Cut.Height
                    && plan.Canvas.Width <= Math.Max(size.Width, ImageCommand.MaxLength)
                    && plan.Canvas.Height <= Math.Max(size.Height, ImageCommand.MaxLength)
                    && FitsTheBox(plan, command);
            }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(ResizeMode.Crop, 400, 400)]
    [InlineData(ResizeMode.Max, 400, 300)]
    [InlineData(ResizeMode.Stretch, 400, 400)]
    [InlineData(ResizeMode.Pad, 400, 400)]
    [InlineData(ResizeMode.BoxPad, 400, 400)]
    [InlineData(ResizeMode.Min, 533, 400)]
    public void A_photograph_gets_into_a_square_in_the_way_that_is_asked_for(ResizeMode mode, int width, int height) =>
        Assert.Equal(new Size(width, height), ImageGeometry.Plan(Photo, new ImageCommand { Width = 400, Height = 400, Mode = mode }).Canvas);

    [Fact]
    public void One_side_gives_the_other() =>
        Assert.Equal(new Size(800, 600), ImageGeometry.Plan(Photo, new ImageCommand { Height = 600, Mode = ResizeMode.Pad }).Canvas);

    [Fact]
    public void A_small_image_gives_the_proportions_of_the_box_and_is_not_enlarged() =>
        Assert.Equal(new Size(100, 50), ImageGeometry.Plan(new Size(100, 100), new ImageCommand { Width = 1600, Height = 800 }).Canvas);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.5, 350)]
    [InlineData(0.6, 450)]
    [InlineData(1, 700)]
    public void The_focal_point_stays_in_view_and_in_the_middle_where_the_edges_allow(double left, int start) =>
        Assert.Equal(
            new Rectangle(start, 0, 300, 300),
            ImageGeometry.Plan(new Size(1000, 300), new ImageCommand { Width = 300, Height = 300, Focus = new FocalPoint((decimal)left, 0.5m) }).Cut);

    [Fact]
    public void What_an_editor_cut_off_is_gone_before_the_rest()
    {
        ImagePlan plan = ImageGeometry.Plan(Photo, new ImageCommand { Width = 1000, Height = 500, Crop = new CropEdges(0.5m, 0.25m, 0, 0.25m), Mode = ResizeMode.Max });

        Assert.Equal(new Size(1333, 1000), plan.Scaled);
        Assert.Equal(new Rectangle(666, 250, 667, 500), plan.Cut);
    }

    private static bool FitsTheBox(ImagePlan plan, ImageCommand command) =>
        command.Mode == ResizeMode.Min
        || (plan.Canvas.Width <= (command.Width ?? int.MaxValue) && plan.Canvas.Height <= (command.Height ?? int.MaxValue));
}
