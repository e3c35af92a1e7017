CREATE TABLE half (id integer); SELECT 1 / 0;
