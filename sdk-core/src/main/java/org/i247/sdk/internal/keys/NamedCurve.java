package org.i247.sdk.internal.keys;

import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;

/** The two curves of the contract. A key with explicit parameters fits only if every one of them is the curve's own. */
final class NamedCurve {
    static final NamedCurve P_256 = new NamedCurve("secp256r1");
    static final NamedCurve P_384 = new NamedCurve("secp384r1");

    private final ECParameterSpec parameters;

    private NamedCurve(String name) {
        try {
            AlgorithmParameters curve = AlgorithmParameters.getInstance("EC", JdkProviders.ellipticCurves());
            curve.init(new ECGenParameterSpec(name));
            parameters = curve.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java run time does not have the curve " + name, e);
        }
    }

    boolean isCurveOf(ECParameterSpec other) {
        return parameters.getCurve().getField().equals(other.getCurve().getField())
                && parameters.getCurve().getA().equals(other.getCurve().getA())
                && parameters.getCurve().getB().equals(other.getCurve().getB())
                && parameters.getGenerator().equals(other.getGenerator())
                && parameters.getOrder().equals(other.getOrder())
                && parameters.getCofactor() == other.getCofactor();
    }
}
