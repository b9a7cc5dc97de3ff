using Ret;
using Saglig.Oplysninger;
using Saglig.Oplysninger.Netkilder;
using Saglig.Oplysninger.Særlige;
using Saglig.Sager;

namespace Saglig.Tests.Testing;

/// <summary>The acts of the gate, played by Mette unless another is named.</summary>
public static class NetkildePlays
{
    /// <summary>Lawful answers at the gate: the citizen stands forward in public, seen without signing in.</summary>
    public static Netopslagsfakta Lovligt { get; } =
        new()
        {
            Anledning = Anledning.OffentligFremtræden,
            Kanal = Netkanal.Facebook,
            Grund = "Borgeren har sagt, at hun ikke kan gå ud, og har selv lagt et billede ud.",
            Tvivl = "Om hun kan gå ud.",
            ÅbenForAlle = true,
            Profil = Netprofil.UdenProfil,
            Kontakt = false,
        };

    /// <summary>A find that shows no activity and nobody else.</summary>
    public static NytFund EtFund(App app) =>
        new()
        {
            Billede = Pictures.Screen(),
            Adresse = "https://eksempel.invalid/opslag/1",
            Set = app.Clock.Now(),
            LoggetInd = false,
            AndrePersoner = false,
        };

    extension(App app)
    {
        /// <summary>Opens the gate; the rules must allow it.</summary>
        public async Task<NetopslagId> ÅbnPorten(
            Sag sag,
            Netopslagsfakta? fakta = null,
            EmployeeActor? by = null
        ) =>
            Assert
                .IsType<OpenResult.Opened>(
                    await app.As<OpenNetopslag, OpenResult>(
                        by ?? app.Cast.Mette,
                        open => open.Run(sag.Id, fakta ?? Lovligt)
                    )
                )
                .Id;

        public Task<FundResult> PrøvFund(Sag sag, NetopslagId opslag, NytFund fund) =>
            app.As<AddFund, FundResult>(app.Cast.Mette, add => add.Run(sag.Id, opslag, fund));

        /// <summary>Lays a find on the case; the rules must allow it.</summary>
        public async Task<NetfundId> LægFund(Sag sag, NetopslagId opslag, NytFund? fund = null) =>
            Assert
                .IsType<FundResult.Saved>(await app.PrøvFund(sag, opslag, fund ?? EtFund(app)))
                .Id;

        public Task<List<Fund>> Fundene(Sag sag) =>
            app.As<FundSql, List<Fund>>(app.Cast.Mette, sql => sql.For(sag.Id));

        /// <summary>Information that rests on a find, adverse, used and weighed; change it by <paramref name="change"/>.</summary>
        public Task<WriteResult> PrøvFundoplysning(
            Sag sag,
            NetfundId fund,
            Func<Oplysning, Oplysning>? change = null
        )
        {
            var en = OplysningPlays.En(app);
            var oplysning = en with
            {
                Fakta = en.Fakta with
                {
                    Titel = "Billede af en gåtur",
                    Niveau = Kildeniveau.Net,
                    Kilde = "Facebook",
                    Retning = Retning.ImodBorgeren,
                    Bevisværdi = Bevisværdi.Nogen,
                    BevisværdiFordi = "Billedet er nyt, og borgeren er alene på det.",
                },
                Grundlagsart = Grundlagsart.Uopfordret,
                Netfund = fund,
            };
            return app.As<WriteOplysning, WriteResult>(
                app.Cast.Mette,
                write => write.Run(sag.Id, change?.Invoke(oplysning) ?? oplysning)
            );
        }

        /// <summary>A find from gate to information, the lawful way.</summary>
        public async Task<OplysningId> SkrivFund(Sag sag, Func<Oplysning, Oplysning>? change = null)
        {
            var fund = await app.LægFund(sag, await app.ÅbnPorten(sag));
            return Assert
                .IsType<WriteResult.Saved>(await app.PrøvFundoplysning(sag, fund, change))
                .Id;
        }

        /// <summary>An activity that the citizen has told of, in its extent; change it by <paramref name="change"/>.</summary>
        public Task<WriteResult> PrøvAktivitet(
            Sag sag,
            Func<Oplysningsfakta, Oplysningsfakta>? change = null
        )
        {
            var en = OplysningPlays.En(app);
            var fakta = en.Fakta with
            {
                Titel = "",
                Kategori = Kategori.FrivilligEllerOffentlig,
                Aktivitet = Aktivitetsart.Avisindlæg,
                Mængde = "To timer om ugen",
                Periode = "januar til marts 2026",
                Metode = Målemetode.EgenOplysning,
                DirekteBetydning = "Det viser, hvor længe borgeren kan sidde ved et tastatur.",
                Bevisværdi = Bevisværdi.Nogen,
                BevisværdiFordi = "Borgeren har selv talt timerne.",
            };
            return app.As<WriteOplysning, WriteResult>(
                app.Cast.Mette,
                write =>
                    write.Run(
                        sag.Id,
                        en with
                        {
                            Fakta = change?.Invoke(fakta) ?? fakta,
                            Viser = "",
                        }
                    )
            );
        }

        /// <summary>As <see cref="PrøvAktivitet"/>; the rules must allow it.</summary>
        public async Task<OplysningId> SkrivAktivitet(Sag sag, Retning retning = Retning.Neutral) =>
            Assert
                .IsType<WriteResult.Saved>(
                    await app.PrøvAktivitet(sag, f => f with { Retning = retning })
                )
                .Id;

        public Task<bool> GodkendSærlig(Sag sag, OplysningId id, EmployeeActor by) =>
            app.As<ApproveSærlig, bool>(
                by,
                approve => approve.Run(sag.Id, id, "Den er nødvendig her.")
            );
    }
}
