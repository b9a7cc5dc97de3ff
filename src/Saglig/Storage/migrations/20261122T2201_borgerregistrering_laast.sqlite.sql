-- The log of registered citizens is append-only, as the look log is.
create trigger borgerregistrering_rettes_ikke before update on borgerregistrering begin select raise(abort, 'borgerregistrering is append-only'); end;
create trigger borgerregistrering_slettes_ikke before delete on borgerregistrering begin select raise(abort, 'borgerregistrering is append-only'); end;
