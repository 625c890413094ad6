using System.Reflection;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Theater;
using Xunit;

namespace OffensiveSim.Engine.Tests.Campaign;

public sealed class CampaignStateTests
{
    private const BindingFlags Everything = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>By reflection over every array and number, so that a new one that is not copied fails here.</summary>
    [Fact]
    public void A_copy_has_every_number_of_the_original()
    {
        var theater = new CompiledTheater(RandomTheater.Of((12, 1)));
        var (original, copy) = (new CampaignState(theater), new CampaignState(theater));
        Fill(original, new Random(1));

        copy.CopyFrom(original);

        var (expected, actual) = (Read(original), Read(copy));
        Assert.True(expected.Count > 70, "There are fewer arrays than there were: is the reflection still looking?");
        Assert.All(expected, pair => Assert.Equal(pair.Value, actual[pair.Key]));
    }

    [Fact]
    public void A_copy_has_a_life_of_its_own()
    {
        var theater = new CompiledTheater(RandomTheater.Of((12, 1)));
        var (original, copy) = (new CampaignState(theater), new CampaignState(theater));
        Fill(original, new Random(1));
        copy.CopyFrom(original);
        var before = Read(copy);

        Fill(original, new Random(2));

        Assert.Equal(before, Read(copy));
    }

    private static IEnumerable<(string Name, object Owner, PropertyInfo Property)> Leaves(CampaignState state) =>
        from part in typeof(CampaignState).GetProperties(Everything)
        let owner = part.GetValue(state)!
        from property in owner.GetType().GetProperties(Everything)
        select ($"{part.Name}.{property.Name}", owner, property);

    private static void Fill(CampaignState state, Random luck)
    {
        foreach (var (_, owner, property) in Leaves(state))
        {
            if (property.GetValue(owner) is not Array array)
            {
                property.SetValue(owner, Value(property.PropertyType, luck));
                continue;
            }

            for (var at = 0; at < array.Length; at++)
            {
                array.SetValue(Value(property.PropertyType.GetElementType()!, luck), at);
            }
        }
    }

    /// <summary>Never the default of the type, which a fresh state holds already.</summary>
    private static object Value(Type type, Random luck) =>
        type == typeof(bool) ? true
        : type.IsEnum ? Enum.ToObject(type, 1 + luck.Next(4))
        : Convert.ChangeType(1 + luck.Next(1000), type);

    private static Dictionary<string, string> Read(CampaignState state) =>
        Leaves(state).ToDictionary(leaf => leaf.Name, leaf => leaf.Property.GetValue(leaf.Owner) is Array array ? string.Join(' ', array.Cast<object>()) : $"{leaf.Property.GetValue(leaf.Owner)}");
}
