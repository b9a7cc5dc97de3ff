using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Saglig.Ui.Binding;

/// <summary>What the framework itself may say about a field, in Danish, and without showing the technique.</summary>
internal static class Messages
{
    public static void Use(MvcOptions options)
    {
        // A form without a text is an empty text; whether that is an error is the page's own Check.
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        options.ModelBinderProviders.Insert(0, new BinderProvider());
        // No form of ours is in jQuery's notation, and a name with half a bracket makes its reader throw.
        options.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
        options.ValueProviderFactories.RemoveType<JQueryQueryStringValueProviderFactory>();
        Say(options.ModelBindingMessageProvider);
    }

    private static void Say(DefaultModelBindingMessageProvider say)
    {
        say.SetAttemptedValueIsInvalidAccessor(
            (value, _) => $"“{value}” kan ikke bruges her. Ret det, og prøv igen."
        );
        say.SetNonPropertyAttemptedValueIsInvalidAccessor(value =>
            $"“{value}” kan ikke bruges her. Ret det, og prøv igen."
        );
        say.SetValueIsInvalidAccessor(value =>
            $"“{value}” kan ikke bruges her. Ret det, og prøv igen."
        );
        say.SetUnknownValueIsInvalidAccessor(_ =>
            "Svaret kan ikke bruges her. Ret det, og prøv igen."
        );
        say.SetNonPropertyUnknownValueIsInvalidAccessor(() =>
            "Svaret kan ikke bruges her. Ret det, og prøv igen."
        );
        say.SetValueMustBeANumberAccessor(_ => "Skriv et tal.");
        say.SetNonPropertyValueMustBeANumberAccessor(() => "Skriv et tal.");
        say.SetValueMustNotBeNullAccessor(_ => "Udfyld feltet.");
        say.SetMissingBindRequiredValueAccessor(_ => "Udfyld feltet.");
        say.SetMissingKeyOrValueAccessor(() => "Udfyld feltet.");
        say.SetMissingRequestBodyRequiredValueAccessor(() => "Der kom ikke noget med. Prøv igen.");
    }
}
