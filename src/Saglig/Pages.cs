using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Adgang;
using Saglig.Afgørelser;
using Saglig.Ansøgninger;
using Saglig.Breve;
using Saglig.Demo;
using Saglig.Fleksjobsager;
using Saglig.Forelæggelser;
using Saglig.Forløb;
using Saglig.Jobafklaringer;
using Saglig.Journaler;
using Saglig.Kladder;
using Saglig.Ledelse;
using Saglig.MinSag;
using Saglig.Oplysninger;
using Saglig.Overblik;
using Saglig.Partshøringer;
using Saglig.Pensionssager;
using Saglig.Personer;
using Saglig.Post;
using Saglig.Regler;
using Saglig.Ressourceforløb;
using Saglig.Revalideringer;
using Saglig.Sikkerhed;
using Saglig.Søgning;
using Saglig.Statistik;
using Saglig.Teammøder;
using Saglig.Tilsidesættelser;
using Saglig.Tiltag;
using Saglig.Vurderinger;

namespace Saglig;

/// <summary>Who may enter which pages: one line per module, the general before the particular.</summary>
public static class Pages
{
    /// <summary>A later line overrules an earlier one for the same page.</summary>
    public static void Conventions(RazorPagesOptions options)
    {
        var pages = options.Conventions;
        Work(pages);
        JournalerModule.Conventions(pages);
        SøgningModule.Conventions(pages);
        OverblikModule.Conventions(pages);
        MinSagModule.Conventions(pages);
        LedelseModule.Conventions(pages);
        SikkerhedModule.Conventions(pages);
        ReglerModule.Conventions(pages);
        StatistikModule.Conventions(pages);
    }

    /// <summary>The pages on which a case is worked.</summary>
    private static void Work(PageConventionCollection pages)
    {
        Adgang.Conventions.Add(pages);
        DemoModule.Conventions(pages);
        pages.Folder("/Sager", AccessRule.Case);
        PersonerModule.Conventions(pages);
        KladderModule.Conventions(pages);
        BreveModule.Conventions(pages);
        PostModule.Conventions(pages);
        AnsøgningerModule.Conventions(pages);
        OplysningerModule.Conventions(pages);
        VurderingerModule.Conventions(pages);
        PartshøringerModule.Conventions(pages);
        FleksjobsagerModule.Conventions(pages);
        TeammøderModule.Conventions(pages);
        ForelæggelserModule.Conventions(pages);
        PensionssagerModule.Conventions(pages);
        ForløbModule.Conventions(pages);
        RessourceforløbModule.Conventions(pages);
        JobafklaringerModule.Conventions(pages);
        RevalideringerModule.Conventions(pages);
        AfgørelserModule.Conventions(pages);
        TilsidesættelserModule.Conventions(pages);
        TiltagModule.Conventions(pages);
    }
}
