;; neg, abs and copysign change bits of NaNs as of any other number; min and max know -0 and NaN.
(module
  (func (export "signs") (param f32 f32) (result f32 f32 f32)
    (f32.neg (local.get 0)) (f32.abs (local.get 0)) (f32.copysign (local.get 0) (local.get 1)))
  (func (export "min_max") (param f64 f64) (result f64 f64)
    (f64.min (local.get 0) (local.get 1)) (f64.max (local.get 0) (local.get 1))))

;; run: signs(-1.5, 2) = 1.5, 1.5, 1.5
;; run: signs(0x7fa00001, -1) = 0xffa00001, 0x7fa00001, 0xffa00001
;; run: min_max(0, -0.0) = -0.0, 0
;; run: min_max(nan, 1) = nan, nan

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `signs`: (f32, f32) -> (f32, f32, f32)
;;   clif
;;     function u0:0(f32, f32) -> f32, f32, f32 tail {
;;     block0(v0: f32, v1: f32):
;;         v2 = fneg v0
;;         v3 = fabs v0
;;         v4 = fcopysign v0, v1
;;         return v2, v3, v4
;;     }
;;   bytecode, 5 slots
;;     fneg32 s4, s0
;;     fabs32 s3, s0
;;     fcopysign32 s2, s0, s1
;;     ret [n: s4 s3 s2]
;;
;; function `min_max`: (f64, f64) -> (f64, f64)
;;   clif
;;     function u0:1(f64, f64) -> f64, f64 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fmin v0, v1
;;         v3 = fmax v0, v1
;;         return v2, v3
;;     }
;;   bytecode, 4 slots
;;     fmin64 s3, s0, s1
;;     fmax64 s2, s0, s1
;;     ret [s3 s2]
