package org.dalil.testimony.consent;

import org.dalil.kernel.Coded;

/// The uses that everybody is asked about: the codes of the list `consent_purpose`. People may add
/// others.
public enum ConsentPurpose implements Coded {
    INTERNAL,
    COLLEAGUE_ORG,
    UN_CONFIDENTIAL,
    UN_NAMED_GOVERNMENT,
    COURT,
    ECTHR_R39,
    PUBLIC_ANONYMOUS,
    PUBLIC_NAMED,
    IMAGE_VOICE,
    STATISTICS,
    RECONTACT,
    ARCHIVE;
}
