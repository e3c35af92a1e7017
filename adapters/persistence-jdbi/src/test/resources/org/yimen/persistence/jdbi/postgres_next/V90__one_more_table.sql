CREATE TABLE later (id integer PRIMARY KEY);
