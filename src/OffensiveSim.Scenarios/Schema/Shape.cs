namespace OffensiveSim.Scenarios.Schema;

/// <summary>What may stand under a key.</summary>
internal enum ShapeKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>An id of its own.</summary>
    Id,

    /// <summary>A date or an instant, kept as text.</summary>
    DateText,

    /// <summary>An instant.</summary>
    Instant,

    /// <summary>true or false.</summary>
    Flag,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A plain number.</summary>
    Real,

    /// <summary>A number that may carry range, grade and source.</summary>
    Number,

    /// <summary>An id declared elsewhere.</summary>
    Reference,

    /// <summary>A file.</summary>
    File,

    /// <summary>A path to a value.</summary>
    Path,

    /// <summary>One word of a few.</summary>
    Choice,

    /// <summary>A list.</summary>
    List,

    /// <summary>A mapping with declared keys.</summary>
    Section,

    /// <summary>A mapping from ids to sections.</summary>
    SectionsById,

    /// <summary>Parameters of the laws.</summary>
    Model,

    /// <summary>Paths and values of a variant.</summary>
    Overrides,
}

/// <summary>What may stand under a key, worked out from the type of the property that declares it.</summary>
/// <param name="Kind">Which kind.</param>
/// <param name="Type">The type that the value is bound to, without its nullability.</param>
/// <param name="Item">What a list or a mapping by id holds; else null.</param>
internal sealed record Shape(ShapeKind Kind, Type Type, Shape? Item = null)
{
    /// <summary>True where a list of sections is meant.</summary>
    public bool IsListOfSections => Kind == ShapeKind.List && Item!.Kind == ShapeKind.Section;
}
