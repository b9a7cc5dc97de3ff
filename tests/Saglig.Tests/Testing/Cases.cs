using Saglig.Sager;

namespace Saglig.Tests.Testing;

/// <summary>Cases as tests need them, made by the program's own acts.</summary>
public static class Cases
{
    extension(App app)
    {
        /// <summary>A fleksjob case of Ali's that Mette handles in Team 3.</summary>
        public Task<Sag> NewSag(
            EmployeeActor? handler = null,
            CitizenActor? citizen = null,
            string type = "fleksjob"
        )
        {
            var caseworker = handler ?? app.Cast.Mette;
            return app.As<CreateSag, Sag>(
                caseworker,
                create =>
                    create.Run(
                        new NewSag(type, "Ansøgning om fleksjob", caseworker.Unit)
                        {
                            Borger = (citizen ?? app.Cast.Ali).Id,
                            Ansvarlig = caseworker.Id,
                        }
                    )
            );
        }
    }
}
