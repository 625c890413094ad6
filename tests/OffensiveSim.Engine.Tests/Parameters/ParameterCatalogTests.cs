using CsCheck;
using OffensiveSim.Engine.Parameters;
using Xunit;

namespace OffensiveSim.Engine.Tests.Parameters;

public sealed class ParameterCatalogTests
{
    private static readonly IReadOnlyList<ParameterEntry> Entries = ParameterCatalog.Of(new ModelParameters());

    [Fact]
    public void Every_number_of_the_model_is_declared_with_a_default_inside_its_range_and_a_source() =>
        Assert.All(Entries, entry =>
        {
            Assert.InRange(entry.Default, entry.Declaration.Low, entry.Declaration.High);
            Assert.True(entry.Declaration.Low < entry.Declaration.High, entry.Name);
            Assert.NotEmpty(entry.Declaration.Source);
            Assert.NotEmpty(entry.Declaration.Meaning);
            Assert.NotEmpty(entry.Declaration.Unit);
        });

    /// <summary>More than thirty numbers nobody can argue about: freeze or derive one before another is declared.</summary>
    [Fact]
    public void At_most_thirty_numbers_are_left_to_argue_about() => Assert.InRange(Entries.Count, 1, 30);

    [Fact]
    public void No_number_of_the_model_goes_undeclared()
    {
        var numbers = typeof(ModelParameters).GetProperties().Sum(process => process.PropertyType.GetProperties().Count(property => property.PropertyType == typeof(double)));

        Assert.Equal(numbers, Entries.Count);
    }

    [Fact]
    public void Names_are_what_a_scenario_writes_and_each_stands_once()
    {
        Assert.Contains(Entries, entry => entry.Name == "combat.even_loss_per_day");
        Assert.All(Entries, entry => Assert.Matches("^[a-z]+(_[a-z]+)*[.][a-z]+(_[a-z]+)*$", entry.Name));
        Assert.Equal(Entries.Count, Entries.Select(entry => entry.Name).Distinct().Count());
    }

    [Fact]
    public void Replacing_one_parameter_changes_that_one_and_leaves_the_model_as_it_was() =>
        Gen.Select(Gen.Int[0, Entries.Count - 1], Gen.Double[100, 200]).Sample((index, value) =>
        {
            var model = new ModelParameters();
            var changed = ParameterCatalog.Of(ParameterCatalog.With(model, Entries[index].Name, value));

            Assert.Equal(new ModelParameters(), model);
            Assert.Equal(Entries.Select((entry, i) => i == index ? value : entry.Default), changed.Select(entry => entry.Default));
        });

    [Theory]
    [InlineData("combat.no_such_number")]
    [InlineData("combat")]
    [InlineData("")]
    public void An_unknown_parameter_is_refused(string name) => Assert.Throws<ArgumentException>(() => ParameterCatalog.With(new ModelParameters(), name, 1));
}
