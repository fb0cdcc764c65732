/// The seconds since 1970 of the years 1 to 9999, which ISO 8601 can write.
public let secondsOfWrittenYears = -62_135_596_800...253_402_300_799
