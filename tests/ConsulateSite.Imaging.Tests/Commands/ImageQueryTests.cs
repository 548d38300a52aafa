using ConsulateSite.Imaging.Commands;
using FsCheck;
using FsCheck.Fluent;

namespace ConsulateSite.Imaging.Tests.Commands;

public sealed class ImageQueryTests
{
    [Fact]
    public void What_is_written_is_read_as_the_same() =>
        Prop.ForAll(ImageCommands.Any.ToArbitrary(), command => Read(ImageQuery.Write(command)) == command).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_parameters_changes_nothing() =>
        Prop.ForAll(
            ImageCommands.Any.ToArbitrary(),
            command => Read(string.Join('&', ImageQuery.Write(command).Split('&').Reverse())) is { } reversed
                && ImageQuery.Write(reversed) == ImageQuery.Write(command)).QuickCheckThrowOnFailure();

    [Fact]
    public void Umbracos_notation_is_understood()
    {
        ImageCommand? command = Read("rxy=0.25,0.75&width=400&height=300&rmode=max&format=webp&quality=60&v=1db5");

        Assert.Equal(
            new ImageCommand
            {
                Width = 400,
                Height = 300,
                Mode = ResizeMode.Max,
                Focus = new FocalPoint(0.25m, 0.75m),
                Format = ImageFormat.Webp,
                Quality = 60,
                Version = "1db5",
            },
            command);
    }

    [Theory]
    [InlineData("ranchor=topleft", 0, 0)]
    [InlineData("ranchor=bottom", 0.5, 1)]
    [InlineData("ranchor=Right", 1, 0.5)]
    public void An_anchor_is_a_focal_point(string query, double left, double top) =>
        Assert.Equal(new FocalPoint((decimal)left, (decimal)top), Read(query)?.Focus);

    [Fact]
    public void The_older_name_of_the_mode_is_understood() => Assert.Equal(ResizeMode.Pad, Read("mode=pad")?.Mode);

    [Fact]
    public void Long_fractions_are_rounded_so_that_they_name_one_variant() =>
        Assert.Equal("cc=0.1235,0,0.25,0", ImageQuery.Write(Read("cc=0.12345678,0.00000001,0.25,0")!));

    [Theory]
    [InlineData("width=0")]
    [InlineData("width=5001")]
    [InlineData("width=-1")]
    [InlineData("width=1e3")]
    [InlineData("width=٤٠٠")]
    [InlineData("width= 400")]
    [InlineData("width=400&width=400")]
    [InlineData("rmode=max&mode=max")]
    [InlineData("rmode=1")]
    [InlineData("rxy=0.5")]
    [InlineData("rxy=0.5,1.1")]
    [InlineData("rxy=-0.1,0.5")]
    [InlineData("cc=0.5,0,0.5,0")]
    [InlineData("cc=0,0,0")]
    [InlineData("format=svg")]
    [InlineData("quality=101")]
    [InlineData("v=<script>")]
    [InlineData("bgcolor=fff")]
    public void What_is_not_understood_is_refused(string query) => Assert.Null(Read(query));

    private static ImageCommand? Read(string query) =>
        ImageQuery.TryParse(
            query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=')).Select(part => KeyValuePair.Create(part[0], part[1])),
            out ImageCommand? command)
            ? command
            : null;
}
