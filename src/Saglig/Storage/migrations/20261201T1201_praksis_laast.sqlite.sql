-- What was decided, and that it was ended, is never changed.
create trigger praksisbeslutning_rettes_ikke before update on praksisbeslutning begin select raise(abort, 'praksisbeslutning is append-only'); end;
create trigger praksisbeslutning_slettes_ikke before delete on praksisbeslutning begin select raise(abort, 'praksisbeslutning is append-only'); end;
create trigger praksisophoer_rettes_ikke before update on praksisophoer begin select raise(abort, 'praksisophoer is append-only'); end;
create trigger praksisophoer_slettes_ikke before delete on praksisophoer begin select raise(abort, 'praksisophoer is append-only'); end;
