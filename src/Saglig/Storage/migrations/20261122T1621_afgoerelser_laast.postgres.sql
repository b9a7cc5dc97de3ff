-- What was decided can be lawfully deleted, never changed.
create trigger afgoerelse_rettes_ikke before update on afgoerelse for each row execute function kun_tilfoejelse();
create trigger afgoerelse_proevelse_rettes_ikke before update on afgoerelse_proevelse for each row execute function kun_tilfoejelse();
