namespace OffensiveSim.Engine.Outcomes;

/// <summary>What can happen in a campaign that is told. The order is that of the page of events.</summary>
public enum EventKind
{
    /// <summary>A formation came into the theater.</summary>
    [Event("a formation came into the theater", Causes = "its boarding a train on a front outside the area; none where the calendar brings it", Amount = "men")]
    Arrived,

    /// <summary>A formation did not come, because the place it was bound for had fallen.</summary>
    [Event("a formation did not come, because the place it was bound for had fallen", Causes = "the capture of that place")]
    DidNotArrive,

    /// <summary>A formation on a front outside the area boarded trains.</summary>
    [Event("a formation on a front outside the area boarded trains", Causes = "the order", About = EventSubject.Place, AboutMeaning = "the station it is bound for", Amount = "men", MoreAmount = "days_to_arrival")]
    Boarded,

    /// <summary>Trains were turned to another station.</summary>
    [Event("trains with a formation were turned to another station, because theirs had fallen", Causes = "the capture of the station; the boarding", About = EventSubject.Place, AboutMeaning = "the new station", Amount = "men", MoreAmount = "days_to_arrival")]
    Diverted,

    /// <summary>Help from outside reached the troops.</summary>
    [Event("help from outside reached the troops", Causes = "none: the promise", About = EventSubject.Aid, AboutMeaning = "the promise", Amount = "men")]
    AidCame,

    /// <summary>What a command believes of the enemy's main blow.</summary>
    [Event("what a command believes of the enemy's main blow after another day of signals: the chance that it falls where its belief says", Causes = "what it believed the day before", Amount = "belief")]
    Believed,

    /// <summary>A command has made up its mind about the enemy's main blow.</summary>
    [Event("a command has made up its mind about the enemy's main blow: at 0.95 that it falls where its belief says, at 0.05 that it falls elsewhere", Causes = "what it believed the day before", Amount = "belief")]
    MadeUpItsMind,

    /// <summary>A strike hit a group of crossings.</summary>
    [Event("a strike hit a group of crossings", Causes = "none: the calendar", About = EventSubject.Cap, AboutMeaning = "the crossing", Amount = "left")]
    StrikeHit,

    /// <summary>A strike missed a group of crossings.</summary>
    [Event("a strike missed a group of crossings", Causes = "none: the calendar", About = EventSubject.Cap, AboutMeaning = "the crossing")]
    StrikeMissed,

    /// <summary>A salvo hit a railhead or a group of crossings.</summary>
    [Event("a salvo hit a railhead or a group of crossings behind the enemy's front", Causes = "what brought the raider there who had it in sight", About = EventSubject.Cap, AboutMeaning = "the railhead or crossing", Amount = "left")]
    SalvoHit,

    /// <summary>A salvo closed a bridge on an enemy supply route.</summary>
    [Event("a salvo closed a bridge on an enemy supply route", Causes = "what brought the raider there who had it in sight", About = EventSubject.Place, AboutMeaning = "the other side of the bridge", Amount = "until_day")]
    BridgeHit,

    /// <summary>A salvo hit the stocks of a formation; the side is that of the formation.</summary>
    [Event("a salvo hit the stocks of a formation, which keeps them in small lots from then on; the side is that of the formation", Causes = "what brought the raider there who had it in sight", Amount = "tonnes")]
    DepotHit,

    /// <summary>A salvo hit a headquarters; the side is that of the headquarters.</summary>
    [Event("a salvo hit the headquarters with a formation: orders of its plan entry are late for a day; the side is that of the headquarters", Causes = "what brought the raider there who had it in sight", Amount = "until_day")]
    HeadquartersHit,

    /// <summary>A group of crossings, or a railhead, that had been hit carries nine tenths of its capacity again.</summary>
    [Event("a group of crossings, or a railhead, that had been hit carries nine tenths of its capacity again", Causes = "the last strike or salvo that hit it", About = EventSubject.Cap, AboutMeaning = "the crossing or railhead")]
    CrossingRecovered,

    /// <summary>A bridge was blown before an attacker, or he found it down.</summary>
    [Event("a bridge was blown before an attacker, or he found it down; he waits on its near side until it can be crossed", Causes = "what brought the attacker there", About = EventSubject.Place, AboutMeaning = "the near side", Amount = "until_day")]
    BridgeBlown,

    /// <summary>An attacker found a bridge standing.</summary>
    [Event("an attacker found a bridge standing", Causes = "what brought him there", About = EventSubject.Place, AboutMeaning = "the near side")]
    BridgeStood,

    /// <summary>A bridge that was blown can be crossed again.</summary>
    [Event("a bridge that was blown or hit can be crossed again", Causes = "the blowing or the hit", About = EventSubject.Place, AboutMeaning = "the near side")]
    BridgeUsable,

    /// <summary>The condition of a rule came true and its order was sent to a formation.</summary>
    [Event("the condition of a rule came true and its order was sent to a formation; the place is that which the condition looks at", Causes = "what made the condition true; none for a day; a hit on the headquarters that made it late", About = EventSubject.Rule, AboutMeaning = "the rule", Amount = "delay_hours")]
    OrderSent,

    /// <summary>The order reached the formation.</summary>
    [Event("the order reached the formation", Causes = "the sending", About = EventSubject.Rule, AboutMeaning = "the rule")]
    OrderCarriedOut,

    /// <summary>A formation left its place because it was ordered to withdraw.</summary>
    [Event("a formation left its place because it was ordered to withdraw: it gave ground up unbeaten", Causes = "the order", About = EventSubject.Rule, AboutMeaning = "the rule", Amount = "men")]
    LeftByOrder,

    /// <summary>A formation came to a place of its own side.</summary>
    [Event("a formation came to a place of its own side", Causes = "what set it moving", About = EventSubject.Place, AboutMeaning = "where it came from", Amount = "men")]
    Moved,

    /// <summary>A formation that went back stands again and defends.</summary>
    [Event("a formation that went back stands again and defends", Causes = "what made it go back", Amount = "men")]
    Settled,

    /// <summary>A formation that had routed obeys orders again.</summary>
    [Event("a formation that had routed obeys orders again", Causes = "the rout or panic", Amount = "men", MoreAmount = "cohesion")]
    Rallied,

    /// <summary>Raiders found a formation.</summary>
    [Event("raiders found a formation: for a day half of its supply is lost, and its cohesion suffers", Causes = "what brought the raider within reach", About = EventSubject.Formation, AboutMeaning = "the raider")]
    Raided,

    /// <summary>An assault on a held place began, after a day or more without one.</summary>
    [Event("an assault on a held place began, after a day or more without one; the formation is the largest that attacks", Causes = "orders of the attackers, what brought them there", About = EventSubject.Formation, AboutMeaning = "the largest defender, if a formation defends", Amount = "men", MoreAmount = "odds")]
    AssaultBegan,

    /// <summary>The assault got two kilometres into the defended ground.</summary>
    [Event("the assault got two kilometres into the defended ground", Causes = "the assault", Amount = "odds")]
    Penetrated,

    /// <summary>Aircraft struck a formation of their own side.</summary>
    [Event("aircraft took a formation of their own side for the enemy and struck it", Causes = "the assault; what brought the formation there", Amount = "men")]
    HitByOwnAircraft,

    /// <summary>An assault was called off.</summary>
    [Event("an assault was called off; those who attacked attack again after the pause", Causes = "the assault", Amount = "pause_days", MoreAmount = "odds")]
    CalledOff,

    /// <summary>The defence of a place broke.</summary>
    [Event("the defence of a place broke: whoever stood there goes back", Causes = "the assault", Amount = "men", MoreAmount = "odds")]
    DefenceBroke,

    /// <summary>A thin screen of detachments from garrisons nearby, or a handful left behind, was brushed aside.</summary>
    [Event("a thin screen of detachments from garrisons nearby, or a handful left behind, was brushed aside", Causes = "the assault", Amount = "men", MoreAmount = "odds")]
    ScreenBrushedAside,

    /// <summary>A beaten formation went back in order.</summary>
    [Event("a beaten formation went back in order; of the men lost, part are captured and part dispersed", Causes = "the break; a capture", Amount = "men", MoreAmount = "lost_men")]
    WentBack,

    /// <summary>A beaten formation lost its order and runs.</summary>
    [Event("a beaten formation lost its order and runs; of the men lost, part are captured and part dispersed", Causes = "the break, routs nearby, a raid", Amount = "men", MoreAmount = "lost_men")]
    Routed,

    /// <summary>A formation that nobody was fighting ran.</summary>
    [Event("a formation that nobody was fighting ran", Causes = "routs nearby, a raid", Amount = "men", MoreAmount = "lost_men")]
    Panicked,

    /// <summary>A formation entered a place of the enemy's and took it.</summary>
    [Event("a formation entered a place of the enemy's and took it: the place is the side's from then on", Causes = "what emptied the place, the order of those who took it, the bridge on the way, the capture they came from", About = EventSubject.Formation, AboutMeaning = "the formation that stood there last", Amount = "men")]
    Captured,

    /// <summary>A place that was empty, and cut off or surrounded, fell to the enemy around it.</summary>
    [Event("a place that was empty, and cut off or surrounded, fell to the enemy around it", Causes = "what cut it off, the last capture around it, what emptied it")]
    Swept,

    /// <summary>A place that was to be held until a later day was lost.</summary>
    [Event("a place that was to be held until a later day was lost; the side is that which should have held it", Causes = "the capture", Amount = "until_day")]
    LostBeforeDeadline,

    /// <summary>A formation that was still in a place when it fell was overrun and runs.</summary>
    [Event("a formation that was still in a place when it fell was overrun and runs", Causes = "the capture", Amount = "men")]
    Overrun,

    /// <summary>A formation that went back found enemy men on its road, and came through.</summary>
    [Event("a formation that went back found enemy men on its road within gun range, and came through at the price of a breakout", Causes = "what brought the enemy to the road, what made it go back", About = EventSubject.Place, AboutMeaning = "where it goes", Amount = "men", MoreAmount = "lost_men")]
    Caught,

    /// <summary>No way leads from a formation back to supply over ground its side holds.</summary>
    [Event("no way leads from a formation back to supply over ground its side holds", Causes = "the captures that closed the last way", Amount = "men")]
    CutOff,

    /// <summary>A formation that was cut off has a way back to supply again.</summary>
    [Event("a formation that was cut off has a way back to supply again", Causes = "the capture that opened it, or its own move", Amount = "men", MoreAmount = "days")]
    Reconnected,

    /// <summary>A formation without a way out fought its way through to its own side, leaving most vehicles behind.</summary>
    [Event("a formation without a way out fought its way through to its own side, leaving most vehicles behind", Causes = "what left it without a way", About = EventSubject.Place, AboutMeaning = "where it came out", Amount = "men")]
    BrokeOut,

    /// <summary>A formation without a way out tried to break out and failed.</summary>
    [Event("a formation without a way out tried to break out and failed: part of its men are captured, the rest dispersed, all equipment is lost", Causes = "what left it without a way", Amount = "men")]
    Destroyed,

    /// <summary>A formation that was cut off laid down its arms.</summary>
    [Event("a formation that was cut off laid down its arms: all its men are captured", Causes = "its being cut off", Amount = "men", MoreAmount = "days")]
    Surrendered,

    /// <summary>A formation stopped attacking to rest and refill, because cohesion or supply was too low.</summary>
    [Event("a formation stopped attacking to rest and refill, because cohesion or supply was too low", Causes = "want of supply; the last fight", Amount = "cohesion", MoreAmount = "stock_days")]
    RefitBegan,

    /// <summary>A formation is fit to attack again, or has other things to do.</summary>
    [Event("a formation is fit to attack again, or has other things to do", Causes = "the beginning", Amount = "cohesion", MoreAmount = "stock_days")]
    RefitEnded,

    /// <summary>A formation has less than a day of supply left.</summary>
    [Event("a formation has less than a day of supply left", Causes = "its being cut off, strikes and salvos, a raid, captures that closed the road", About = EventSubject.Cap, AboutMeaning = "what binds", Amount = "stock_days")]
    ShortOfSupply,

    /// <summary>A formation that had been short of supply has three days of it again.</summary>
    [Event("a formation that had been short of supply has three days of it again", Causes = "the shortage", Amount = "stock_days")]
    SuppliedAgain,

    /// <summary>Two thirds of a side's assault formations have refitted for two days.</summary>
    [Event("two thirds of a side's assault formations have refitted for two days", Causes = "the refits")]
    Paused,

    /// <summary>A side whose orders to attack still stand has made no progress for two weeks.</summary>
    [Event("a side whose orders to attack still stand has made no progress for two weeks", Causes = "the last capture", About = EventSubject.CulminationCause, AboutMeaning = "why", Amount = "since_day")]
    Culminated,

    /// <summary>A side says that it has taken a place.</summary>
    [Event("a side says that it has taken a place", Causes = "the capture")]
    Claimed,

    /// <summary>A side admits that it has lost a place.</summary>
    [Event("a side admits that it has lost a place", Causes = "the capture")]
    Admitted,
}
