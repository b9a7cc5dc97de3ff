using Saglig.Adgang;

namespace Saglig.Demo;

/// <summary>Sign-in by choosing a persona. Impossible in Production: the program then refuses to start.</summary>
public sealed class DemoSignIn : ISignInProvider
{
    /// <exception cref="InvalidOperationException">The environment is Production.</exception>
    public DemoSignIn(IHostEnvironment environment)
    {
        if (environment.IsProduction())
            throw new InvalidOperationException(
                "Demo sign-in is not for Production. Configure another sign-in provider."
            );
    }

    /// <inheritdoc />
    public string SignInPath => Adgang.Links.DemoSignIn();
}
