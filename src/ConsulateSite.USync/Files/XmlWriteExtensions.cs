using System.Globalization;
using System.Xml.Linq;

namespace ConsulateSite.USync.Files;

/// <summary>Sets values in uSync's XML in place, so that what stands beside them survives.</summary>
internal static class XmlWriteExtensions
{
    /// <summary>The child of this name, appended when it is missing.</summary>
    public static XElement Child(this XElement parent, string name)
    {
        XElement? child = parent.Element(name);
        if (child is null)
        {
            child = new XElement(name);
            parent.Add(child);
        }

        return child;
    }

    /// <summary>Sets the text of a child; null leaves an empty element as uSync does.</summary>
    public static XElement Set(this XElement parent, string name, string? value)
    {
        XElement child = parent.Child(name);
        if (child.IsEmpty || child.Value != (value ?? string.Empty))
        {
            child.ReplaceNodes(new XText(value ?? string.Empty));
        }

        return child;
    }

    /// <summary>Sets a boolean, as <c>true</c> or <c>false</c>.</summary>
    public static void Set(this XElement parent, string name, bool value)
    {
        if (parent.Bool(name) != value)
        {
            parent.Set(name, value ? "true" : "false");
        }
    }

    /// <summary>Sets a number.</summary>
    public static void Set(this XElement parent, string name, int? value) =>
        parent.Set(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Sets a key.</summary>
    public static void Set(this XElement parent, string name, Guid value)
    {
        if (parent.Guid(name) != value)
        {
            parent.Set(name, value.ToString());
        }
    }

    /// <summary>Sets a point in time, to the second and without an offset.</summary>
    public static void Set(this XElement parent, string name, DateTime value) =>
        parent.Set(name, value.ToString("s", CultureInfo.InvariantCulture));

    /// <summary>Sets the content of this element as CDATA.</summary>
    public static void SetCData(this XElement element, string? value)
    {
        if (element.FirstNode is not XCData || element.Value != value)
        {
            element.ReplaceNodes(new XCData(value ?? string.Empty));
        }
    }

    /// <summary>
    /// Makes the children of one name match a list: a child that is wanted is kept in place with all that we do not know
    /// of it, a missing one is appended, one that is not wanted any more is removed.
    /// </summary>
    public static void SetList<T>(this XElement parent, string name, IEnumerable<T> wanted, Func<XElement, T, bool> same, Action<XElement, T> write)
    {
        List<XElement> left = parent.Elements(name).ToList();
        List<XElement> ordered = [];
        foreach (T item in wanted)
        {
            XElement element = left.Find(candidate => same(candidate, item)) ?? new XElement(name);
            left.Remove(element);
            write(element, item);
            ordered.Add(element);
        }

        left.ForEach(element => element.Remove());
        foreach (XElement element in ordered)
        {
            if (element.Parent is not null)
            {
                element.Remove();
            }

            parent.Add(element);
        }
    }
}
