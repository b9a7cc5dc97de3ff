namespace Ret.Tests;

/// <summary>
/// Sætninger, som de skrives i vurderinger, begrundelser og breve. Skrevet, før der var noget, der ledte efter dem.
/// Det første hold, der blev lagt til side, gav en genkaldelse på 0,45. Det hører nu til de kendte, og et nyt blev
/// skrevet, før søgningen blev gjort bredere: det måles der på, men der er ikke rettet til efter det.
/// </summary>
internal static class Regelsprogkorpus
{
    /// <summary>Lyder som en fast regel om det, der skal skønnes.</summary>
    public static readonly IReadOnlyList<string> Regler = Linjer(
        """
        Er man aktiv på sociale medier i mere end 20 minutter om dagen, har man en arbejdsevne.
        Borgere, der kan skrive lange læserbreve, kan altid varetage et job på kontor.
        Der bevilges som udgangspunkt aldrig fleksjob til borgere under 30 år.
        Alle, der kan køre bil, kan arbejde nogle timer om ugen.
        Det er fast praksis at give afslag, når der kun foreligger én praktik.
        Vi giver ikke fleksjob til selvstændige.
        Da du er på nettet mere end 20 minutter om dagen, er du ikke berettiget til fleksjob.
        Efter kommunens praksis kan fleksjob først komme på tale efter to praktikker.
        Fibromyalgi giver aldrig ret til fleksjob.
        En borger med under 2 effektive timer om ugen er uden arbejdsevne.
        Personer med diagnosen ADHD henvises konsekvent til ressourceforløb.
        Vi plejer at give afslag, når borgeren selv driver en hjemmeside.
        Enhver, der passer egne børn, må anses for at have en arbejdsevne.
        Grænsen for fleksjob går ved 10 timer om ugen.
        Der skal være mindst tre praktikker, før vi bevilger fleksjob.
        Når en borger kan lave frivilligt arbejde, kan borgeren også passe et arbejde.
        Et politisk hverv udelukker under alle omstændigheder fleksjob.
        Kommunen har som hovedregel ikke tiltro til oplysninger, der kun kommer fra borgeren selv.
        Den, der kan cykle til mødet, kan også klare et skånejob.
        Afdelingens linje er, at unge med angst skal i uddannelse.
        Uden en erklæring fra en speciallæge bliver fleksjob automatisk afvist.
        Hvis borgeren kan arbejde over 12 timer om ugen, er arbejdsevnen ikke væsentligt nedsat.
        Borgere med en videregående uddannelse får ikke bevilget fleksjob hos os.
        Ingen, der er fyldt 60 år, bliver henvist til revalidering.
        Som altid lægger vi ikke vægt på egen læges vurdering.
        Stress er i alle tilfælde forbigående og kan ikke begrunde fleksjob.
        Man kan ikke få fleksjob, når man deltager i foreningsarbejde.
        Der gives pr. automatik afslag, hvis borgeren udebliver fra praktik.
        Kommunen bruger en bagatelgrænse på fem opslag om ugen.
        Det er afdelingens faste holdning, at hovedpine ikke giver skånebehov.
        Borgere, som er aktive i en forening, har efter vores opfattelse altid ressourcer til et arbejde.
        Mere end en halv time om dagen foran skærmen viser, at borgeren kan arbejde.
        Vi afslår normalt ansøgninger, hvor der ikke ligger en arbejdsprøvning.
        Kun borgere med en fysisk lidelse kommer i betragtning til fleksjob.
        Personer over 55 år vil ikke kunne tilbydes revalidering.
        Det er kommunens politik, at der skal to virksomhedspraktikker til.
        Kan man passe sin have, kan man også arbejde.
        Whiplash anerkendes aldrig som grundlag for nedsat arbejdsevne.
        Alle borgere med en depression skal igennem et ressourceforløb først.
        Ved mindre end 6 timers arbejde om ugen indstiller vi til førtidspension.
        Ansøgere uden dansk uddannelse visiteres ikke til fleksjob.
        Indtil der foreligger tre praktikker, er arbejdsevnen per definition uafklaret.
        Fremmøde under 80 procent betyder, at borgeren ikke ønsker at medvirke.
        I denne kommune er loftet for skånehensyn tre pauser om dagen.
        Den faste regel er, at private klummer tæller som arbejde.
        Uanset diagnosen henviser vi først til mentor.
        En facebookprofil med daglige opslag er altid udtryk for overskud.
        Borgere, der har børn, får aldrig nedsat tid i praktik.
        Sådan gør vi i alle sager om unge under 30.
        Et arbejde på 15 timer ugentligt er grænsen for, hvornår man er selvforsørgende nok.
        Kan borgeren arbejde mere end 10 timer om ugen, får borgeren ikke fleksjob.
        Har en borger bil, giver vi aldrig ressourceforløb. Hvad ellers?
        Er man under 30 år, henvises man altid til uddannelse og ikke til fleksjob.
        Når en borger selv kan købe ind, kan borgeren varetage et job.
        """
    );

    /// <summary>Uskyldige: frister, kendsgerninger, lovens ord, citater og det modsatte af en fast regel.</summary>
    public static readonly IReadOnlyList<string> Uskyldige = Linjer(
        """
        Borgeren har arbejdet 20 timer om ugen i en dagligvarebutik.
        Klagefristen er 4 uger fra den dag, du modtog afgørelsen.
        Fleksjob kan efter LAB § 116 bevilges til personer under folkepensionsalderen med varige og væsentlige begrænsninger i arbejdsevnen.
        Du fortæller, at du altid har ondt om morgenen.
        Borgeren har aldrig haft ordinært arbejde.
        Ifølge egen læge kan borgeren højst stå op i 10 minutter ad gangen.
        Alle sagens oplysninger er indgået i vurderingen.
        Der er ingen fast grænse for, hvor mange timer du må være aktiv, og din sag er vurderet for sig.
        Det er ikke fast praksis at kræve to praktikker.
        Som udgangspunkt arbejdede du mandag og onsdag.
        Alle, der deltog i mødet, har godkendt referatet.
        Kan borgeren arbejde mere end 10 timer om ugen?
        Kan borgeren, når man ser på hele ugen, klare et skånejob?
        Har borgeren altid haft et skånebehov, eller kom det med sygdommen?
        Kan borgeren passe et arbejde, hvis borgeren får en pause mindst to gange om dagen?
        Praktikken varede 13 uger med 12 timer om ugen.
        Efter vejledningen skal der altid foretages en konkret og individuel vurdering.
        Du skal altid oplyse os om ændringer, der kan have betydning for hjælpen, jf. RTL § 11.
        Kommunen skal afgøre sagen hurtigst muligt, jf. RTL § 3.
        Du skriver, at kommunen aldrig har spurgt til din hverdag.
        Praktikværten oplyser, at han altid mødte til tiden og arbejdede mere end aftalt.
        Ombudsmanden udtaler, at myndigheden aldrig må bruge en falsk profil.
        Hun kan læse i cirka 20 minutter, før hun skal hvile.
        Du har mere end 30 års erfaring som murer.
        Speciallægen skriver: "Patienten vil aldrig kunne vende tilbage til sit fag."
        Vi har lagt vægt på, at du under praktikken kunne arbejde to gange to timer om ugen med pauser.
        En fast regel om antal timer må ikke afgøre sagen.
        Du kan sende dine bemærkninger i mindst 10 dage fra i dag.
        Hans smerter er som regel værst om aftenen.
        Fleksjob bevilges for en periode på højst 5 år, når borgeren er under 40 år, jf. LAB § 119.
        Vi plejer ikke at se dig uden din bisidder, og det skal du fortsat have lov til.
        Det er vores vurdering, at netop dine funktioner i hjemmet viser, hvad du kan holde til.
        Vi har ikke lagt vægt på, at du skrev klummer i avisen.
        Den, der har skrevet erklæringen, er speciallæge i reumatologi.
        Hun var sygemeldt i mere end 52 uger, før hun søgte om fleksjob.
        Loven siger, at kommunen altid skal pege på en anden mulighed, når hjælpen falder væk.
        Borgeren siger selv, at han kan arbejde højst 4 timer om ugen.
        Du har ret til altid at have en bisidder med.
        Han har aldrig modtaget ressourceforløb.
        Alle mulighederne i beskæftigelsesloven er prøvet for dig.
        Vi har vurderet dine muligheder konkret og ikke efter en fast grænse.
        Borgere har efter FVL § 9 ret til at se sagens dokumenter.
        Du fik fleksjob på 8 timer om ugen i 2019.
        Partshøringen skal vare mindst 7 dage, efter du har fået brevet.
        Praktikken blev stoppet efter 3 uger, fordi smerterne tog til.
        Lægen vurderer, at du aldrig bør løfte mere end 5 kilo.
        Du er normalt oppe klokken 7 og hviler to gange i løbet af dagen.
        Hans arbejdstid var under 10 timer om ugen i hele forløbet.
        Det fremgår af bekendtgørelsen, at alle, der får sagen for teamet, skal have en rehabiliteringsplan.
        Vi har altid haft kontakt til din læge i forløbet.
        Det er praktikværtens opfattelse, at du fast har brug for en makker.
        Din sag bliver behandlet på rehabiliteringsteamets møde om 3 uger.
        Det afgørende er ikke, hvor mange minutter om dagen du skriver, men hvordan dit helbred er.
        Ingen af de tre praktikker viste, at du kan øge din tid.
        """
    );

    /// <summary>Lagt til side: lyder som en fast regel.</summary>
    public static readonly IReadOnlyList<string> ReglerTilSide = Linjer(
        """
        Psykiske lidelser alene er ikke nok til at få fleksjob i vores jobcenter.
        Vores erfaring er, at borgere på sociale medier altid kan mere, end de siger.
        Ved mere end to udeblivelser går vi ud fra, at borgeren ikke vil arbejde.
        Afslag følger automatisk, når speciallægen mangler.
        Ingen får fleksjob, før de har været i ressourceforløb.
        En arbejdsevne på over 15 timer om ugen er for høj til fleksjob.
        Hos os er det kutyme at afvente et års behandling, før arbejdsevnen vurderes.
        Den, som har overskud til at skrive i avisen, har også overskud til et skånejob.
        Det er afdelingens praksis ikke at bevilge fleksjob ved smerter uden fund.
        Når man kan holde foredrag, kan man varetage et fuldtidsarbejde.
        Højst ti minutters pause i timen er det, vi accepterer som skånebehov.
        Politisk aktive borgere anser vi for at være arbejdsdygtige.
        Vi bevilger kun fleksjob, hvis der er en tydelig fysisk årsag.
        Som hovedregel skal borgere med stress i praktik i mindst 8 uger.
        Enhver form for fritidsjob medfører afslag.
        Personlig assistance bevilges aldrig i de første tre måneder af et fleksjob.
        Man er ikke syg nok til førtidspension, når man selv henter sine børn.
        I sager som denne giver vi konsekvent afslag.
        Har borgeren et kørekort, regner vi med fuld mobilitet.
        Alle under 40 år bliver først indstillet til ressourceforløb.
        """
    );

    /// <summary>Lagt til side: uskyldige.</summary>
    public static readonly IReadOnlyList<string> UskyldigeTilSide = Linjer(
        """
        Du har søgt job mere end 30 gange uden held.
        Rehabiliteringsteamet mødes altid om tirsdagen.
        Vi kan ikke se, at nogen har spurgt dig om grænsen for, hvad du kan løfte.
        Praktikken skulle vare mindst 8 uger, men blev stoppet efter 5.
        Din egen læge kender alle dine sygdomme og har fulgt dig i over 10 år.
        Hun sover som regel kun 4 timer om natten.
        Man kan læse om ordningen på kommunens hjemmeside.
        Når du har fået brevet, har du 4 uger til at klage.
        Ingen har dokumenteret, at din arbejdsevne er blevet bedre.
        Du har aldrig fået afslag på hjælp før.
        Din søgning på egen hånd viser, at du gerne vil arbejde.
        Efter lovens § 12 har kommunen altid pligt til at tage stilling til alle muligheder for hjælp.
        Dine to børn på over 10 år klarer morgenen selv.
        Praktikværten siger, at alle, der arbejder der, skal kunne løfte 10 kilo.
        Vi har set på hele din situation og ikke kun på timetallet.
        Arbejdsevnen er beskrevet i speciallægens erklæring fra maj.
        Du kan altid ringe til mig, hvis du er i tvivl.
        Den, der bliver din nye sagsbehandler, hedder Mette.
        Du bruger op til to timer om dagen på din have, når smerterne tillader det.
        Retten til sygedagpenge ophører efter 22 uger, jf. sygedagpengeloven.
        """
    );

    private static string[] Linjer(string tekst) => tekst.Split('\n');
}
