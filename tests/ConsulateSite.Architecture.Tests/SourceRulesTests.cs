namespace ConsulateSite.Architecture.Tests;

public sealed class SourceRulesTests
{
    [Theory]
    [InlineData("// TO" + "DO: later", 1)]
    [InlineData("throw new NotImplemented" + "Exception();", 1)]
    [InlineData("string todoList; // a list of things to do", 0)]
    public void Unfinished_words_are_found(string code, int expected) =>
        Assert.Equal(expected, SourceRules.UnfinishedWords(code).Count());

    [Theory]
    [InlineData("\"/ho" + "me/somebody/site\"", 1)]
    [InlineData("cd /wo" + "rk/site", 1)]
    [InlineData("\"/fr/home/\"", 0)]
    [InlineData("https://example.org/work/", 0)]
    public void Paths_of_one_computer_are_found(string text, int expected) =>
        Assert.Equal(expected, SourceRules.MachinePaths(text).Count());

    [Theory]
    [InlineData("a { margin-left: 1rem }", 1)]
    [InlineData("a { border-top-left-radius: 2px; left: 0 }", 2)]
    [InlineData("a { text-align: right }", 1)]
    [InlineData("a{float:left}", 1)]
    [InlineData("a { margin-inline-start: 1rem; inset-inline-end: 0; text-align: start }", 0)]
    [InlineData("/* not margin-left: */ a { background-position: left top }", 0)]
    public void Physical_directions_are_found(string css, int expected) =>
        Assert.Equal(expected, SourceRules.PhysicalDeclarations(css).Count());

    [Theory]
    [InlineData("public sealed class A;\npublic enum B { }", 2)]
    [InlineData("public sealed class A\n{\n    public enum B { }\n}\ninternal sealed class C;", 1)]
    [InlineData("public static partial class A { }\npublic readonly record struct A(int X);", 1)]
    public void Public_types_are_counted(string code, int expected) =>
        Assert.Equal(expected, SourceRules.PublicTypes(code).Count);
}
