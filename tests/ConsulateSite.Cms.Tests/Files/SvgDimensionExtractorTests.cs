using System.Drawing;
using System.Text;
using ConsulateSite.Cms.Files.Images;

namespace ConsulateSite.Cms.Tests.Files;

public sealed class SvgDimensionExtractorTests
{
    [Theory]
    [InlineData("""<svg width="640" height="480"/>""", 640, 480)]
    [InlineData("""<svg width="64.6px" height=" 48PX "/>""", 65, 48)]
    [InlineData("""<?xml version="1.0"?><!-- drawn by us --><svg xmlns="http://www.w3.org/2000/svg" width="12" height="9"><g/></svg>""", 12, 9)]
    [InlineData("""<svg viewBox="0 0 1200 675"/>""", 1200, 675)]
    [InlineData("""<svg width="100%" height="100%" viewBox="-5,-5,24,16"/>""", 24, 16)]
    [InlineData("""<svg width="640" viewBox="0 0 32 24"/>""", 32, 24)]
    [InlineData("""<svg width="20" height="10"><g><unfinished""", 20, 10)]
    public void A_drawing_has_the_size_that_it_states_or_else_that_of_its_view_box(string drawing, int width, int height) =>
        Assert.Equal(new Size(width, height), Read(drawing));

    [Theory]
    [InlineData("")]
    [InlineData("not a drawing")]
    [InlineData("<svg/>")]
    [InlineData("""<svg width="0" height="-3" viewBox="0 0 10"/>""")]
    [InlineData("""<svg width="1e99" height="1e99"/>""")]
    [InlineData("""<html width="640" height="480"/>""")]
    [InlineData("""<!DOCTYPE svg [<!ENTITY a "b">]><svg width="640" height="480"/>""")]
    public void What_states_no_size_or_is_no_drawing_has_none(string drawing) => Assert.Null(Read(drawing));

    private static Size? Read(string drawing)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(drawing));
        return new SvgDimensionExtractor().GetDimensions(stream);
    }
}
